import Diagnostics
import FactRules
import Facts
import RuleKit

/// What could be written in answer to findings, ready to be copied, in the notation of the facts that they are about:
///
///     fact: ChangePolicy (content/WvSoft.swift:110:21), by mayChange: true
///     not known yet: announcedBy: .unknown("asked of ... on 2026-11-21")
///     let it stand: .accepting(.changeSilent, because: "...", until: "2027-11-21")
///
/// All of it follows from the rule and its place: it is tried what the rule finds where a key is left out, or its question is
/// open.
public struct FactAnswers {
    private let organisations: [Organisation]
    private let day: CalendarDate
    private let source: SourceReader
    /// The place of each organisation among them, by its id.
    private lazy var places = Dictionary(organisations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    /// What is known of organisations that were asked about, by their ids.
    private var known: [String: KnownFacts] = [:]

    /// - Parameters:
    ///   - day: of which acceptances are counted.
    ///   - source: the files of the facts, to call these as they are called there.
    public init(of organisations: [Organisation], on day: CalendarDate, source: @escaping SourceReader) {
        self.organisations = organisations
        self.day = day
        self.source = source
    }

    /// - Returns: nothing for a finding that is about no fact, or that is accepted.
    public mutating func lines(for finding: Diagnostic) -> [String] {
        guard finding.acceptance == nil, let rule = Rule.named(finding.rule), let place = finding.fact,
            let facts = finding.organisation.flatMap({ facts(of: $0) }), let fact = facts.placed[place]
        else { return [] }
        let trial = facts.encoded.flatMap { FactTrial(of: place, in: $0, by: rule, on: day) }
        let notation = FactNotation(language: fact.origin.language)
        let name = FactName(fact, source: source)
        let causes = trial?.causes.map(notation.key) ?? []
        let questions = trial?.openQuestions.compactMap { notation.question($0, on: day) } ?? []
        return ["fact: \(name)" + (causes.isEmpty ? "" : ", by \(causes.joined(separator: ", "))")]
            + questions.map { "not known yet: \($0)" }
            + acceptance(of: rule, finding.severity, at: fact, notation).map { "let it stand: \($0)" }
    }

    private mutating func facts(of id: String) -> KnownFacts? {
        if let facts = known[id] { return facts }
        guard let place = places[id] else { return nil }
        let facts = KnownFacts(organisations[place])
        if known.count == Self.mostKnown { known = [:] }
        known[id] = facts
        return facts
    }

    /// Findings come organisation by organisation.
    private static let mostKnown = 64

    /// - Returns: nothing where the finding cannot be accepted.
    private func acceptance(
        of rule: Rule, _ severity: Severity, at fact: any Fact, _ notation: FactNotation
    ) -> [String] {
        guard rule.subject.isAcceptable else { return [] }
        let until = day.later(months: severity == .error ? Self.monthsOfError : Self.months)
        return [notation.acceptance(of: rule.id, until: until, isInside: fact is Organisation)]
    }

    /// An error stands no longer without somebody who decided so (`acceptance-long`).
    private static let monthsOfError = 3
    private static let months = 12
}

/// The facts of one organisation.
private struct KnownFacts {
    /// Each by the place where it was written.
    let placed: [Location: any Fact]
    /// The same, to be tried.
    let encoded: EncodedFacts?

    init(_ organisation: Organisation) {
        let facts = organisation.allFacts
        placed = Dictionary(facts.compactMap { fact in fact.location.map { ($0, fact) } }) { first, _ in first }
        encoded = EncodedFacts(organisation)
    }
}

extension CalendarDate {
    /// The same day some months later, or the last of that month.
    func later(months: Int) -> CalendarDate {
        let later = month - 1 + months
        for day in stride(from: day, through: 1, by: -1) {
            if let found = CalendarDate(year: year + later / 12, month: later % 12 + 1, day: day) { return found }
        }
        return self
    }
}

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
    private let organisations: [String: Organisation]
    private let day: CalendarDate
    private let source: SourceReader
    /// The facts of organisations that were asked about, by which they are tried.
    private var encoded: [String: EncodedFacts] = [:]

    /// - Parameters:
    ///   - day: of which acceptances are counted.
    ///   - source: the files of the facts, to call these as they are called there.
    public init(of organisations: [Organisation], on day: CalendarDate, source: @escaping SourceReader) {
        self.organisations = Dictionary(organisations.map { ($0.id, $0) }) { first, _ in first }
        self.day = day
        self.source = source
    }

    /// - Returns: nothing for a finding that is about no fact, or that is accepted.
    public mutating func lines(for finding: Diagnostic) -> [String] {
        guard finding.acceptance == nil, let organisation = finding.organisation.flatMap({ organisations[$0] }),
            let rule = Rule.named(finding.rule), let place = finding.fact,
            let fact = organisation.allFacts.first(where: { $0.location == place })
        else { return [] }
        let trial = facts(of: organisation).flatMap { FactTrial(of: place, in: $0, by: rule, on: day) }
        let notation = FactNotation(language: fact.origin.language)
        let name = FactName(fact, source: source)
        let causes = trial?.causes.map(notation.key) ?? []
        let questions = trial?.openQuestions.compactMap { notation.question($0, on: day) } ?? []
        return ["fact: \(name)" + (causes.isEmpty ? "" : ", by \(causes.joined(separator: ", "))")]
            + questions.map { "not known yet: \($0)" }
            + acceptance(of: rule, finding.severity, at: fact, notation).map { "let it stand: \($0)" }
    }

    private mutating func facts(of organisation: Organisation) -> EncodedFacts? {
        let facts = encoded[organisation.id] ?? EncodedFacts(organisation)
        encoded[organisation.id] = facts
        return facts
    }

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

import Diagnostics
import Facts

/// All findings in the facts of an organisation, with those that it accepts on that day marked as accepted.
///
/// They come in the order of their places; at one place, in the order of the catalogue.
///
///     judge(organisation, on: "2026-11-21").filter(\.isFatal)  // what stops a build
public func judge(_ organisation: Organisation, on day: CalendarDate) -> [Diagnostic] {
    judge(organisation, on: day, by: Rule.all)
}

/// The findings of `judge` that say that facts contradict themselves, whatever the law is.
public func contradictions(in organisation: Organisation, on day: CalendarDate) -> [Diagnostic] {
    judge(organisation, on: day, by: Rule.all.filter { $0.subject == .consistency })
}

private func judge(_ organisation: Organisation, on day: CalendarDate, by rules: [Rule]) -> [Diagnostic] {
    let shared = Shared(of: organisation, on: day)
    let findings = rules.indices.flatMap { rules[$0].diagnostics(for: organisation, with: shared) }
    let places = findings.map(\.place)
    return findings.indices.sorted { places[$0] < places[$1] }.map { findings[$0] }
}

extension Rule {
    func diagnostics(for organisation: Organisation, with shared: Shared) -> [Diagnostic] {
        let all = shared.findings(of: self)
        guard !all.isEmpty else { return [] }
        let findings = all.toldOnce(by: { acceptance(of: $0, on: shared.day) })
        let language = organisation.origin.language
        let citations = provisions.filter { $0.concerns(organisation) }
        return findings.map { finding in
            var diagnostic = Diagnostic(
                id, severity(of: finding), finding.fullMessage(in: language), at: finding.location, text: finding.text,
                notes: finding.notes, reason: why, provisions: citations,
                remedy: (finding.remedy.map { "\($0) \(remedy)" } ?? remedy).text(in: language),
                acceptance: acceptance(of: finding, on: shared.day).map {
                    Diagnostic.Acceptance(reason: $0.reason, until: $0.until.description, by: organisation.id)
                })
            diagnostic.fact = finding.fact.location
            return diagnostic
        }
    }

    /// The facts at which it finds something, each finding by itself, whatever is accepted.
    public func places(in organisation: Organisation, on day: CalendarDate) -> [RulePlace] {
        Shared(of: organisation, on: day).findings(of: self).map {
            RulePlace(fact: $0.fact.location, question: $0.question)
        }
    }

    func severity(of finding: Finding) -> Severity {
        let severity = finding.severity ?? severity
        return finding.question == nil ? severity : severity.milder
    }

    /// The acceptance that covers a finding: one for this rule, at the fact where the finding is.
    func acceptance(of finding: Finding, on day: CalendarDate) -> Acceptance? {
        guard subject.isAcceptable else { return nil }
        return finding.fact.acceptances.first { $0.rule == id && $0.holds(on: day) }
    }
}

/// Where a rule finds something, and what the organisation asks itself there.
public struct RulePlace: Hashable, Sendable {
    public let fact: Location?
    public let question: String?
}

extension Finding {
    fileprivate func fullMessage(in language: FactsLanguage) -> String {
        let message = message.text(in: language)
        return question.map { "\(message) (open question: \($0.quoted))" } ?? message
    }
}

extension Diagnostic {
    fileprivate var place: Location { location ?? Location(file: "") }
}

extension Severity {
    fileprivate var milder: Severity {
        switch self {
        case .error: .warning
        case .warning, .note: .note
        case .dossier: .dossier
        }
    }
}

extension Provision {
    /// AVG art. 14 is about data that come from others than the data subject; where there are none, art. 13 alone holds.
    fileprivate func concerns(_ organisation: Organisation) -> Bool {
        guard law == .avg, article.hasPrefix("14 ") else { return true }
        return organisation.categories.contains { $0.source != nil }
    }
}

import Diagnostics
import Facts

/// An acceptance with the fact at which it stands.
struct PlacedAcceptance {
    let acceptance: Acceptance
    let fact: any Fact

    /// The rule whose findings it can cover, if there is one.
    var rule: Rule? { Rule.named(acceptance.rule).flatMap { $0.subject.isAcceptable ? $0 : nil } }

    /// Whether it is of a finding of the audit, which only an audit can make.
    var isOfAudit: Bool { RuleID.audited.contains(acceptance.rule) }

    /// Whether it covers a finding. Facts that say the same are equal, so the place decides which one is meant.
    func covers(_ finding: Finding) -> Bool {
        finding.fact.location == fact.location && finding.fact.acceptances.contains(acceptance)
    }
}

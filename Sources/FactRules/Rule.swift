// FactRules: the law, judged over facts alone.
//
// It assumes facts as the DSL or JSON hands them over, however incomplete or contradictory. It guarantees that every
// rule of the catalogue has been asked about every fact that it concerns, that each finding stands at a fact, and that
// the same facts on the same day give the same findings in the same order. What the compiler derives by itself, such as
// the rights that the law gives, is never a finding.

import Diagnostics
import Facts
import RuleKit

/// One thing that the law asks of the facts, in a file under `Rules/<Subject>/`.
public struct Rule: RuleProtocol {
    public let metadata: RuleMetadata
    /// The findings in the facts of one organisation, with what the rules share of them.
    let find: @Sendable (Organisation, Shared) -> [Finding]

    init(
        _ id: RuleID, _ subject: RuleSubject, _ severity: Severity, title: String, provisions: [Provision],
        checked: SourceCheck?, why: String, remedy: CodeText, dutch: Dutch? = nil,
        foundIn: [String], notFoundIn: [String],
        findWithShared find: @escaping @Sendable (Organisation, Shared) -> [Finding]
    ) {
        metadata = RuleMetadata(
            id, subject, severity, title: title, provisions: provisions, checked: checked, why: why, remedy: remedy,
            dutch: dutch, foundIn: foundIn, notFoundIn: notFoundIn)
        self.find = find
    }

    /// A rule that needs no day, nor anything else that rules share.
    init(
        _ id: RuleID, _ subject: RuleSubject, _ severity: Severity, title: String, provisions: [Provision],
        checked: SourceCheck?, why: String, remedy: CodeText, dutch: Dutch? = nil,
        foundIn: [String], notFoundIn: [String],
        find: @escaping @Sendable (Organisation) -> [Finding]
    ) {
        self.init(
            id, subject, severity, title: title, provisions: provisions, checked: checked, why: why, remedy: remedy,
            dutch: dutch, foundIn: foundIn, notFoundIn: notFoundIn,
            findWithShared: { organisation, _ in find(organisation) })
    }
}

/// What every rule file writes its Dutch as.
typealias Dutch = RuleKit.Dutch

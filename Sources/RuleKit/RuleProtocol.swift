// RuleKit: what rules have in common, whether they judge facts (FactRules) or a published text (TextRules).
//
// One rule is one file under `Rules/` of its module, with all that one may want to know of it: what it finds, why that
// matters, and what to do, in English and in Dutch. Its examples are its test, in `Tests/RuleExamples`; what they show is said
// here as well, as its documentation.

import Diagnostics
import Facts

/// A rule, whatever it judges.
public protocol RuleProtocol: Sendable {
    /// Every rule of this kind.
    static var all: [Self] { get }

    var metadata: RuleMetadata { get }
}

extension RuleProtocol {
    public var id: RuleID { metadata.id }
    public var subject: RuleSubject { metadata.subject }
    public var severity: Severity { metadata.severity }
    public var title: String { metadata.title }
    public var provisions: [Provision] { metadata.provisions }
    public var checked: SourceCheck? { metadata.checked }
    public var why: String { metadata.why }
    public var remedy: CodeText { metadata.remedy }
    public var dutch: Dutch? { metadata.dutch }
    public var foundIn: [String] { metadata.foundIn }
    public var notFoundIn: [String] { metadata.notFoundIn }
}

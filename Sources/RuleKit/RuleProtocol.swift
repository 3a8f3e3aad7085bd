// RuleKit: what rules have in common, whether they judge facts (FactRules) or a published text (TextRules).
//
// One rule is one file under `Rules/` of its module, with all that one may want to know of it: what it finds, why that
// matters, and what to do, in English and in Dutch. Its examples are its test and its documentation.

import Diagnostics
import Facts

/// A rule, whatever it judges.
public protocol RuleProtocol: Sendable {
    /// What it judges.
    associatedtype Input: Sendable

    /// Every rule of this kind.
    static var all: [Self] { get }

    var metadata: RuleMetadata { get }
    /// Examples in which the rule finds something.
    var failing: [RuleExample<Input>] { get }
    /// Examples in which it finds nothing, near misses among them.
    var passing: [RuleExample<Input>] { get }
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

    /// What its examples show.
    public var failingTitles: [String] { failing.map(\.title) }
    public var passingTitles: [String] { passing.map(\.title) }
}

/// What shows that a rule finds something, or does not.
public struct RuleExample<Input: Sendable>: Sendable {
    /// What the example shows, in one line.
    public let title: String
    /// How bad the finding in it is, where that is not the rule's own severity.
    public let severity: Severity?
    public let input: Input

    package init(of input: Input, title: String, severity: Severity?) {
        self.input = input
        self.title = title
        self.severity = severity
    }
}

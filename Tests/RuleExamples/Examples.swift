// RuleExamples: what shows that a rule finds something, or does not; facts for FactRules, Markdown for TextRules.
//
// One file is the examples of one rule, under the name that the rule's own file has. They are the test of the rules. The program
// tells their titles alone (`foundIn`, `notFoundIn`), which the rules have themselves, so that it is compiled without the rest.

import Diagnostics
import Facts

/// What shows that a rule finds something, or does not.
package struct RuleExample<Input: Sendable>: Sendable {
    /// What the example shows, in one line.
    package let title: String
    /// How bad the finding in it is, where that is not the rule's own severity.
    package let severity: Severity?
    package let input: Input
}

/// The examples of one rule.
package protocol Examples: Sendable {
    associatedtype Input: Sendable

    /// Those of every rule of this kind, in the order of the rules.
    static var all: [Self] { get }

    var rule: RuleID { get }
    /// Those in which the rule finds something.
    var failing: [RuleExample<Input>] { get }
    /// Those in which it finds nothing, near misses among them.
    var passing: [RuleExample<Input>] { get }
}

extension Examples {
    /// Those of one rule; nothing where it has none.
    package static func of(_ rule: RuleID) -> Self? { all.first { $0.rule == rule } }
}

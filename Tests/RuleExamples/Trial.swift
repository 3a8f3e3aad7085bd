import RuleKit
import Testing

/// One example of one rule, as a case of its own in the test report.
package struct Trial<Rule: RuleProtocol, Cases: Examples>: Sendable, CustomTestStringConvertible {
    package let rule: Rule
    package let example: RuleExample<Cases.Input>

    package var testDescription: String { "\(rule.id.rawValue): \(example.title)" }

    package static var failing: [Trial] { all(\.failing) }
    package static var passing: [Trial] { all(\.passing) }

    private static func all(_ examples: (Cases) -> [RuleExample<Cases.Input>]) -> [Trial] {
        Rule.all.flatMap { rule in
            (Cases.of(rule.id).map(examples) ?? []).map { Trial(rule: rule, example: $0) }
        }
    }
}

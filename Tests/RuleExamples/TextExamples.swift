import Diagnostics
import Facts

/// Texts in which one rule finds something, and texts in which it does not.
package struct TextExamples: Examples {
    package let rule: RuleID
    package let failing: [TextExample]
    package let passing: [TextExample]

    init(of rule: RuleID, failing: [TextExample], passing: [TextExample]) {
        self.rule = rule
        self.failing = failing
        self.passing = passing
    }
}

/// A text that shows what a rule does or does not find: Markdown, as it could be published.
package typealias TextExample = RuleExample<String>

extension TextExample {
    init(_ title: String, giving severity: Severity? = nil, _ text: String) {
        self.init(title: title, severity: severity, input: text)
    }
}

import Diagnostics
import Facts

/// Facts in which one rule finds something, and facts in which it does not.
package struct FactExamples: Examples {
    package let rule: RuleID
    package let failing: [Example]
    package let passing: [Example]

    init(of rule: RuleID, failing: [Example], passing: [Example]) {
        self.rule = rule
        self.failing = failing
        self.passing = passing
    }
}

/// Facts that show what a rule does or does not find.
package typealias Example = RuleExample<@Sendable () -> Organisation>

extension Example {
    /// Facts of an organisation that is of no interest itself.
    init(
        _ title: String, giving severity: Severity? = nil, id: String = "voorbeeld",
        @OrganisationBuilder _ parts: @escaping @Sendable () -> [Part<Organisation>]
    ) {
        self.init(title: title, severity: severity, input: { Organisation(id, addressing: .formal, parts) })
    }

    package var organisation: @Sendable () -> Organisation { input }
}

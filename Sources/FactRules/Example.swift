import Diagnostics
import Facts
import RuleKit

/// Facts that show what a rule does or does not find.
public typealias Example = RuleExample<@Sendable () -> Organisation>

extension Example {
    /// Facts of an organisation that is of no interest itself.
    init(
        _ title: String, giving severity: Severity? = nil, id: String = "voorbeeld",
        @OrganisationBuilder _ parts: @escaping @Sendable () -> [Part<Organisation>]
    ) {
        self.init(of: { Organisation(id, addressing: .formal, parts) }, title: title, severity: severity)
    }

    public var organisation: @Sendable () -> Organisation { input }
}

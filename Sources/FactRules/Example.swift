import Diagnostics
import Facts

/// Facts that show what a rule does or does not find.
public struct Example: Sendable {
    /// What the facts show, in one line.
    public let title: String
    /// How bad the finding in it is, where that is not the rule's own severity.
    public let severity: Severity?
    public let organisation: @Sendable () -> Organisation

    /// Facts of an organisation that is of no interest itself.
    init(
        _ title: String, giving severity: Severity? = nil, id: String = "voorbeeld",
        @OrganisationBuilder _ parts: @escaping @Sendable () -> [Part<Organisation>]
    ) {
        self.title = title
        self.severity = severity
        organisation = { Organisation(id, addressing: .formal, parts) }
    }
}

/// What a report says about a rule itself, apart from the findings it gives.
public struct RuleDescription: Hashable, Sendable {
    public let id: RuleID
    /// One sentence, such as "Every purpose rests on a legal ground."
    public let title: String
    /// Why it matters and what to do instead, in plain text.
    public let help: String
    /// The absolute address of the page about the rule.
    public let helpURI: String?
    public let severity: Severity
    public let provisions: [Provision]

    public init(
        _ id: RuleID, title: String, help: String, helpURI: String? = nil, severity: Severity,
        provisions: [Provision] = []
    ) {
        self.id = id
        self.title = title
        self.help = help
        self.helpURI = helpURI
        self.severity = severity
        self.provisions = provisions
    }
}

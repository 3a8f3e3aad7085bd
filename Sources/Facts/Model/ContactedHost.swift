/// A host that browsers of visitors contact, and whose it is: `ContactedHost("fonts.gstatic.com", of: "Google")`.
public struct ContactedHost: Fact {
    public var name: String
    public var party: String
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, of party: String, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.party = party
        origin = Origin(file, line, column)
    }
}

extension ContactedHost {
    public static let says = "Whose a host is that browsers of visitors contact, for who looks at the site itself."
    public static let keys: Keys<Self> = [
        .text(
            "name", \.name, .name,
            "The host, which stands for those below it too: \"gstatic.com\"."
        ).judged("AVG art. 13 lid 1 onder e: who gets data of visitors is told; the audit asks whose each host is"),
        .text(
            "party", \.party, .name,
            "Whose it is, by the name that it has elsewhere in the facts; the controller's own name for its own."
        ).judged("AVG art. 13 lid 1 onder e: who gets data of visitors is told; the audit asks whose each host is"),
    ]
}

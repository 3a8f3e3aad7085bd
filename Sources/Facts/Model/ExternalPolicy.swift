public struct ExternalPolicy: Fact {
    public var name: String
    public var kind: Kind
    public var subject: String?
    public var address: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says =
            "What a policy of others, or another policy of the controller, has to do with the statement."

        /// The controller keeps to it too.
        case kept
        /// It holds for something that the statement is not about.
        case appliesElsewhere
    }

    /// - Parameter subject: what it holds for, after "bij": "sociale media".
    public init(
        _ name: String, _ kind: Kind = .kept, for subject: String? = nil, at address: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.kind = kind
        self.subject = subject
        self.address = address
        origin = Origin(file, line, column)
    }
}

extension ExternalPolicy {
    public static let says = "A policy beside this statement, of the controller or of others (dpv:hasPolicy)."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "What it is, with its article: \"het beleid van Voorbeeld voor koppelingen\"."),
        .key("kind", \.kind, "Whether the controller keeps to it, or it holds for something else."),
        .text(
            "subject", \.subject, .noun(after: "Bij", as: "berichten op sociale media"),
            "What it holds for, after \"bij\"."),
        .text("address", \.address, .website, "Where it stands."),
    ]
}

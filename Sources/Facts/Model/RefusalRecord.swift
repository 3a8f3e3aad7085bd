/// What is kept to remember that somebody refused something: a suppression list.
public struct RefusalRecord: Fact {
    public var kind: Kind
    public var holds: [String]
    public var isOnlyWhereNeeded: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What people did, of which something is kept so that it is not forgotten."

        case unsubscribed
        case consentWithdrawn
        case objected
        case erased
    }

    public init(
        of kind: Kind, holding holds: String..., onlyWhereNeeded isOnlyWhereNeeded: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.holds = holds
        self.isOnlyWhereNeeded = isOnlyWhereNeeded
        origin = Origin(file, line, column)
    }
}

extension RefusalRecord {
    public static let says =
        "That something is kept of who unsubscribed, withdrew consent or objected, so that it is not forgotten."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What people did."),
        .text(
            "holds", \.holds, .words(after: "Daarvoor bewaren wij alleen", as: "[uw|je] e-mailadres"),
            "What is kept, with its article: \"[uw|je] e-mailadres\"."),
        .key("isOnlyWhereNeeded", \.isOnlyWhereNeeded, "That it is kept only where that is needed."),
    ]
}

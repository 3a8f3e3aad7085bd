public struct EmbeddedContent: Fact {
    public var label: String
    public var party: Answer<String>
    public var role: Answer<Role>
    public var storesOnDevice: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Role: String, Choice {
        public static let says = "As what a party gets data of visitors."

        case processor
        case jointController
        /// A recipient that decides for itself.
        case recipient
    }

    public init(
        _ label: String, by party: Answer<String> = .unsaid, as role: Answer<Role> = .unsaid,
        storesOnDevice: Answer<Bool> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.party = party
        self.role = role
        self.storesOnDevice = storesOnDevice
        origin = Origin(file, line, column)
    }
}

extension EmbeddedContent {
    public static let says =
        "Something of another party in the pages of a website: a plug-in, a pixel, a map, a video. Judged, never "
        + "published: people are told of the party where it stands under sharing or as joint controller."
    public static let keys: Keys<Self> = [
        .text("label", \.label, .name, "What it is: \"de kaart op de contactpagina\"."),
        .text(
            "party", \.party, .name,
            "Who gets data of visitors by it, by its name elsewhere in the facts; none for nobody."
        ).tellsNone,
        .key("role", \.role, "As what that party gets them.")
            .unpublished(because: "nobody gets data by it") { $0.party.isNone },
        .key(
            "storesOnDevice", \.storesOnDevice,
            "Whether something is stored on or read from the visitor's device by it."),
    ]
}

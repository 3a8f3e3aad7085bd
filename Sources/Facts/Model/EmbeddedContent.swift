public struct EmbeddedContent: Fact {
    public var label: String
    public var party: Answer<String>
    public var role: Answer<Role>
    public var page: Answer<String>
    public var loading: Answer<Loading>
    public var gets: [String]
    public var getsListing: Listing
    public var storesOnDevice: Answer<Bool>
    public var collectsOnlyNeeded: Bool
    public var leavesAccountClosed: Bool
    public var isBeyondControl: Bool
    public var statement: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Role: String, Choice {
        public static let says = "As what a party gets data of visitors."

        case processor
        case jointController
        /// A recipient that decides for itself.
        case recipient
    }

    public enum Loading: String, Choice {
        public static let says = "When the visitor's device connects to the party."

        /// As soon as the page, or the screen of an app, opens.
        case onOpening
        /// When someone uses it.
        case onUse
        /// Only after a click on it, or a touch.
        case onClick
        /// A link to a place of that party, in a window of its own.
        case newWindow
        /// When someone sends something by it, such as a form.
        case onSending
    }

    public init(
        _ label: String, by party: Answer<String> = .unsaid, as role: Answer<Role> = .unsaid,
        onlyOn page: Answer<String> = .unsaid, loaded loading: Answer<Loading> = .unsaid, gets: [String] = [],
        getsListing: Listing = .complete, storesOnDevice: Answer<Bool> = .unsaid, collectsOnlyNeeded: Bool = false,
        leavesAccountClosed: Bool = false, isBeyondControl: Bool = false, statement: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.party = party
        self.role = role
        self.page = page
        self.loading = loading
        self.gets = gets
        self.getsListing = getsListing
        self.storesOnDevice = storesOnDevice
        self.collectsOnlyNeeded = collectsOnlyNeeded
        self.leavesAccountClosed = leavesAccountClosed
        self.isBeyondControl = isBeyondControl
        self.statement = statement
        origin = Origin(file, line, column)
    }
}

extension EmbeddedContent {
    public static let says =
        "Something of another party in the pages of a website or in an app: a map, a video, fonts, a share button; or "
        + "such a thing that stands on the controller's own server."
    public static let keys: Keys<Self> = [
        .text("label", \.label, .noun(after: "Van een ander:", as: "de kaart"), "What it is: \"de kaart\"."),
        .text(
            "party", \.party, .name,
            "Who gets data of visitors by it, by its name elsewhere in the facts; none for nobody."
        ).tellsNone,
        .key("role", \.role, "As what that party gets them.")
            .judged("AVG art. 26, CJEU C-40/17: who puts it there mostly answers for it too")
            .unpublished(because: "nobody gets data by it") { $0.party.isNone },
        .text(
            "page", \.page, .noun(after: "Dit staat alleen op", as: "de contactpagina"),
            "The only place where it stands: \"de contactpagina\"."
        ).unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .key("loading", \.loading, "When the visitor's device connects to that party.")
            .unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .text(
            "gets", \.gets, .words(after: "deze gegevens:", as: "[uw|je] IP-adres"),
            "What that party gets: \"[uw|je] IP-adres\"."
        ).unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .listing("getsListing", \.getsListing, of: \.gets, "data that the party gets", "Whether that is all.")
            .unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .key(
            "storesOnDevice", \.storesOnDevice,
            "Whether something can be stored on or read from the visitor's device by it."
        )
        .unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .key("collectsOnlyNeeded", \.collectsOnlyNeeded, "That whatever it can collect besides is switched off.")
            .unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .key(
            "leavesAccountClosed", \.leavesAccountClosed,
            "That the controller gets no access by it to the visitor's account with that party."
        ).unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .key(
            "isBeyondControl", \.isBeyondControl,
            "That the controller has no say in what the party does with the data after that."
        ).unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
        .text("statement", \.statement, .website, "Where the party's own statement stands.")
            .unpublished(because: CodeText(onOwnServer)) { $0.party.isNone },
    ]

    private static let onOwnServer = "nobody gets data by it"
}

extension Answer where Value == EmbeddedContent.Loading {
    public static var onOpening: Self { .known(.onOpening) }
    public static var onUse: Self { .known(.onUse) }
    public static var onClick: Self { .known(.onClick) }
    public static var newWindow: Self { .known(.newWindow) }
    public static var onSending: Self { .known(.onSending) }
}

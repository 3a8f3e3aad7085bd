public struct DeviceData: Fact {
    public var data: [String]
    public var listing: Listing
    public var uses: [String]
    public var isOnlyThere: Bool
    public var isClosedToController: Bool
    public var until: Answer<String>
    public var term: Answer<Term>
    public var erasedBy: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ data: String..., listing: Listing = .complete, for uses: [String] = [], isOnlyThere: Bool = false,
        isClosedToController: Bool = false, until: Answer<String> = .unsaid, term: Answer<Term> = .unsaid,
        erasedBy: [String] = [], file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.data = data
        self.listing = listing
        self.uses = uses
        self.isOnlyThere = isOnlyThere
        self.isClosedToController = isClosedToController
        self.until = until
        self.term = term
        self.erasedBy = erasedBy
        origin = Origin(file, line, column)
    }
}

extension DeviceData {
    public static let says = "Data that an app keeps on the device of who uses it (dpv:WithinDevice)."
    public static let keys: Keys<Self> = [
        .text(
            "data", \.data, .words(after: "Op [uw|je] apparaat bewaart de app:", as: "[uw|je] favorieten"),
            "What: \"[uw|je] favorieten\"."),
        .listing("listing", \.listing, of: \.data, "data", "Whether that is all."),
        .text(
            "uses", \.uses, .activity(after: "Zo kan de app", as: "zonder internet werken"),
            "What for, as infinitives: \"zonder internet werken\"."),
        .key("isOnlyThere", \.isOnlyThere, "That they stand on no server."),
        .key("isClosedToController", \.isClosedToController, "That the controller cannot reach them."),
        .text(
            "until", \.until, .clause(after: "Het blijft daar tot", as: "[u|je] de app verwijdert"),
            "Until what happens, as a clause after \"tot\"."),
        .key("term", \.term, "How long they stay."),
        .text(
            "erasedBy", \.erasedBy, .noun(after: "wissen via", as: "de instellingen van de app"),
            "How people wipe them: \"de instellingen van de app\"."),
    ]
    public var silence: String? { data.isEmpty ? "nothing says which data" : nil }
}

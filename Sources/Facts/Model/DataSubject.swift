public struct DataSubject: Fact {
    public var label: String
    /// Who falls under it; with `listing` it says whether that is all.
    public var examples: [String]
    public var listing: Listing
    public var relation: Relation
    public var arrival: Arrival?
    public var arrivalBy: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Relation: String, Choice {
        public static let says = "What people are to the controller."

        case other
        /// People who work for the controller: hardly free to refuse it anything (AVG art. 88, WOR art. 27).
        case staff
        /// People who apply for work with the controller.
        case applicants
    }

    public enum Arrival: String, Choice {
        public static let says = "How people come to the controller."

        case selfRegistered
        /// Somebody else writes or speaks to them.
        case approached
        case referred
        /// Chosen from a register.
        case drawn
        case drawnAtRandom
    }

    public init(
        _ label: String, _ relation: Relation = .other, including examples: String..., listing: Listing = .complete,
        arrival: Arrival? = nil, by arrivalBy: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.examples = examples
        self.listing = listing
        self.relation = relation
        self.arrival = arrival
        self.arrivalBy = arrivalBy
        origin = Origin(file, line, column)
    }
}

extension DataSubject {
    public static let says =
        "A kind of people whose data are used (AVG art. 4 onder 1), in the plural: \"websitebezoekers\"."
    public static let keys: Keys<Self> = [
        .text(
            "label", \.label, .noun(after: "Wij gebruiken gegevens van:", as: "klanten"),
            "Who they are, in the plural: \"websitebezoekers\"."),
        .text(
            "examples", \.examples, .words(after: "zoals", as: "eigenaren"), "Who falls under it, in the plural."),
        .listing("listing", \.listing, of: \.examples, "examples", "Whether the examples are all."),
        .key("relation", \.relation, "What they are to the controller, where that decides what the law asks.")
            .judged("AVG art. 4 onder 11, WOR art. 27: staff are hardly free to refuse their employer"),
        .key("arrival", \.arrival, "How they come to the controller.")
            .unpublished(because: "nothing says by whom, or from what") {
                $0.arrival != .selfRegistered && $0.arrivalBy == nil
            },
        .text(
            "arrivalBy", \.arrivalBy, .noun(after: "door", as: "de huisarts"),
            "By whom they are approached or referred, or from what they are drawn: \"het bevolkingsregister\"."
        ).unpublished(because: "they come by themselves, or nothing says how") {
            $0.arrival == nil || $0.arrival == .selfRegistered
        },
    ]
}

public struct DataSubject: Fact {
    public var label: String
    /// Who falls under it; with `listing` it says whether that is all.
    public var examples: [String]
    public var listing: Listing
    public var relation: Relation
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

    public init(
        _ label: String, _ relation: Relation = .other, including examples: String..., listing: Listing = .complete,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.examples = examples
        self.listing = listing
        self.relation = relation
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
    ]
}

public struct AppropriateMeasures: Fact {
    public var kind: Kind
    /// What the measures go against.
    public var risks: [String]
    /// For whom they have to be feasible: "een kleine stichting".
    public var scale: String?
    public var isReviewed: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "Of what kind the measures are, as far as the organisation says so."

        case technicalAndOrganisational
        case technical
        case organisational
        case unspecified
    }

    public init(
        _ kind: Kind, against risks: String..., feasibleFor scale: String? = nil, isReviewed: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.risks = risks
        self.scale = scale
        self.isReviewed = isReviewed
        origin = Origin(file, line, column)
    }
}

extension AppropriateMeasures {
    public static let says = "That appropriate measures protect the data, in general (AVG art. 32 lid 1)."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "Of what kind they are."),
        .text(
            "risks", \.risks, .noun(after: "Zo gaan wij", as: "misbruik"),
            "What they go against, each without an article: \"misbruik\", \"verlies\"."),
        .text(
            "scale", \.scale, .noun(after: "Wij doen wat haalbaar is voor", as: "een kleine stichting"),
            "For whom they have to be feasible."),
        .key("isReviewed", \.isReviewed, "That it is checked regularly whether they are still appropriate."),
    ]
}

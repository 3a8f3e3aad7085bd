public struct Profile: Fact {
    public var scored: [String]
    public var data: [String]
    public var observed: [Observation]
    public var lookback: Answer<Term>
    public var lookbackFor: [Lookback]
    public var isAdviceOnly: Bool
    public var isExplainedOnRequest: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Observation: String, Choice {
        public static let says = "Whose behaviour is watched for a profile: on the own website, or on those of others."

        case ownSite
        case otherSites
    }

    public init(
        scoring scored: [String] = [], from data: [String] = [], watching observed: [Observation] = [],
        lookingBack lookback: Answer<Term> = .unsaid, but lookbackFor: [Lookback] = [], isAdviceOnly: Bool = false,
        isExplainedOnRequest: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.scored = scored
        self.data = data
        self.observed = observed
        self.lookback = lookback
        self.lookbackFor = lookbackFor
        self.isAdviceOnly = isAdviceOnly
        self.isExplainedOnRequest = isExplainedOnRequest
        origin = Origin(file, line, column)
    }
}

extension Profile {
    public static let says =
        "How a profile or a score is made (AVG art. 4 onder 4). DPV: dpv:Profiling, dpv:ScoringOfIndividuals."
    public static let keys: Keys<Self> = [
        .text(
            "scored", \.scored, .noun(after: "Wij berekenen scores van", as: "bedrijven"),
            "Whose scores are computed, in the plural; left out, it is a profile of people."),
        .text(
            "data", \.data, .noun(after: "Daarvoor gebruiken wij", as: "[uw|je] aankopen"), "Of which data it is made."),
        .key("observed", \.observed, "Which behaviour is watched for it."),
        .key("lookback", \.lookback, "How old the data for it can be."),
        .key("lookbackFor", \.lookbackFor, "For what data can be of another age.")
            .unpublished(because: "nothing says how old data can be else") { $0.lookback.value == nil },
        .key("isAdviceOnly", \.isAdviceOnly, "That what comes of it is advice, without legal effect."),
        .key("isExplainedOnRequest", \.isExplainedOnRequest, "That people can ask how it came about."),
    ]
}

public struct Lookback: Keyed {
    public var things: String
    public var term: Term

    public init(_ things: String, _ term: Term) {
        self.things = things
        self.term = term
    }
}

extension Lookback {
    public static let says = "How old data for a profile can be, for something apart."
    public static let keys: Keys<Self> = [
        .text("things", \.things, .noun(after: "Voor", as: "producten voor kinderen"), "For what, after \"voor\"."),
        .key("term", \.term, "How old."),
    ]
}

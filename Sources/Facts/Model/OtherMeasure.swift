public struct OtherMeasure: Fact {
    public var measure: String
    /// Whose measure it is, where it is not the controller's.
    public var party: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ measure: String, at party: String? = nil, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.measure = measure
        self.party = party
        origin = Origin(file, line, column)
    }
}

extension OtherMeasure {
    public static let says = "A measure of protection that none of the words for measures names."
    public static let keys: Keys<Self> = [
        .text(
            "measure", \.measure, .activity(after: "Dit doen wij ook:", as: "elke nacht een kopie maken"),
            "What is done, its verb last: \"elke nacht een kopie maken\"."),
        .text(
            "party", \.party, .noun(after: "Dit gebeurt bij", as: "ons webhostingbedrijf"),
            "By whom, where it is not the controller."),
    ]
}

public struct Certification: Fact {
    public var thing: String?
    public var norm: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        of thing: String? = nil, to norm: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.thing = thing
        self.norm = norm
        origin = Origin(file, line, column)
    }
}

extension Certification {
    public static let says = "That something, or the organisation itself, is certified for its protection of data."
    public static let keys: Keys<Self> = [
        .text(
            "thing", \.thing, .noun(after: "Voor", as: "ons patiëntendossier"),
            "What is certified; the organisation itself where nothing is named."),
        .text("norm", \.norm, .name, "By which norm: \"NEN 7510\"."),
    ]
    public var silence: String? { thing == nil && norm == nil ? "neither a thing nor a norm is named" : nil }
}

public struct SafeExchange: Fact {
    public var data: [String]
    public var party: String?
    public var channels: [String]
    public var ways: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        of data: String..., with party: String? = nil, onlyThrough channels: [String] = [], in ways: [String] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.data = data
        self.party = party
        self.channels = channels
        self.ways = ways
        origin = Origin(file, line, column)
    }
}

extension SafeExchange {
    public static let says = "How data are exchanged safely (AVG art. 32)."
    public static let keys: Keys<Self> = [
        .text("data", \.data, .noun(after: "Wij delen", as: "medische gegevens"), "Which data."),
        .text(
            "party", \.party, .noun(after: "Met", as: "andere zorgverleners"), "With whom, where that is said."
        ).unpublished(because: "nothing says through which channels") { $0.channels.isEmpty },
        .text(
            "channels", \.channels, .noun(after: "alleen via", as: "beveiligde e-mail"),
            "The only channels: \"beveiligde e-mail\"."),
        .text(
            "ways", \.ways, .words(after: "gebeurt veilig:", as: "op papier"),
            "In which ways it happens safely: \"mondeling\", \"op papier\"."),
    ]
    public var silence: String? {
        if data.isEmpty { return "no data are named" }
        return channels.isEmpty && ways.isEmpty ? "nothing says how" : nil
    }
}

public struct DirectExchange: Fact {
    public var data: [String]
    public var audience: String
    public var channels: [String]
    public var condition: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ data: String..., to audience: String, by channels: [String] = [], onlyIf condition: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.data = data
        self.audience = audience
        self.channels = channels
        self.condition = condition
        origin = Origin(file, line, column)
    }
}

extension DirectExchange {
    public static let says = "Data that go straight from one device to another, without a server between."
    public static let keys: Keys<Self> = [
        .text("data", \.data, .words(as: "[uw|je] bijnaam"), "What: \"[uw|je] bijnaam\"."),
        .text(
            "audience", \.audience, .noun(after: "naar het apparaat van", as: "vrienden met dezelfde code"),
            "Whose devices get them: \"vrienden met dezelfde code\"."),
        .text("channels", \.channels, .name, "By what: \"Bluetooth\", \"wifi\"."),
        .text(
            "condition", \.condition, .clause(after: "Dat gebeurt alleen als", as: "[u|je] dat aanzet"),
            "When alone, as a clause after \"als\"."),
    ]
    public var silence: String? { data.isEmpty ? "nothing says which data" : nil }
}

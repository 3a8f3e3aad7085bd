public struct DataLocation: Fact {
    public var places: [String]
    public var data: [String]
    public var isOnly: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ places: String..., of data: [String] = [], nowhereElse isOnly: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.places = places
        self.data = data
        self.isOnly = isOnly
        origin = Origin(file, line, column)
    }
}

extension DataLocation {
    public static let says = "In which places data are kept: a mailbox, a program, a cabinet."
    public static let keys: Keys<Self> = [
        .text(
            "places", \.places, .noun(as: "onze mailbox"),
            "The places, each with its article: \"onze mailbox\", \"ons boekhoudprogramma\"."),
        .text(
            "data", \.data, .noun(after: "Voor het bewaren van", as: "e-mails"),
            "Which data; all of them where nothing is named."),
        .key("isOnly", \.isOnly, "That they are kept nowhere else."),
    ]
    public var silence: String? { places.isEmpty ? "no place is named" : nil }
}

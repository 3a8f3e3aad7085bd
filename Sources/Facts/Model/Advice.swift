public struct Advice: Fact {
    public var kind: Kind
    public var object: String
    public var place: Answer<String>
    public var then: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What readers are asked to do."

        /// To leave something out of what they give: "uw burgerservicenummer".
        case leaveOut
        /// To give nothing but this: "foto's van wat stuk is".
        case giveOnly
        /// To tell when something happens, as a noun: "een verhuizing".
        case report
    }

    public init(
        _ kind: Kind, _ object: String, in place: Answer<String> = .unsaid, then: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.object = object
        self.place = place
        self.then = then
        origin = Origin(file, line, column)
    }
}

extension Advice {
    public static let says = "What readers can do themselves, so that no more of their data are used than is needed."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What they are asked."),
        .text(
            "object", \.object, .noun(after: "Laat", as: "[uw|je] burgerservicenummer"),
            "What it is about: \"[uw|je] burgerservicenummer\", \"een verhuizing\"."),
        .text(
            "place", \.place, .noun(after: "weg uit", as: "[uw|je] cv"), "Where it holds: \"[uw|je] cv\"."
        ).unpublished(because: "who tells of something needs no place for it") { $0.kind == .report },
        .text(
            "then", \.then, .consequence(after: "Dan", as: "halen wij [uw|je] gegevens weg"),
            "What follows, after \"dan\": \"halen wij [uw|je] gegevens weg\"."),
    ]
}

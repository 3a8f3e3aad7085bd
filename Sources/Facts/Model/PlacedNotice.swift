public struct PlacedNotice: Fact {
    public var place: String
    public var shows: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        at place: String, shows: String..., file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.place = place
        self.shows = shows
        origin = Origin(file, line, column)
    }
}

extension PlacedNotice {
    public static let says = "What people are shown at the place itself, when it matters (AVG art. 13)."
    public static let keys: Keys<Self> = [
        .text("place", \.place, .noun(after: "Bij", as: "elke koppeling"), "Where: \"elke koppeling\"."),
        .text(
            "shows", \.shows, .words(after: "laten wij zien", as: "welke gegevens wij ophalen"),
            "What: \"welke gegevens wij ophalen\"."),
    ]
    public var silence: String? { shows.isEmpty ? "nothing says what is shown" : nil }
}

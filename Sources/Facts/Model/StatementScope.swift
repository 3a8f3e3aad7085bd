public struct StatementScope: Fact {
    public var covers: [String]
    public var excludes: [String]
    public var elsewhere: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ covers: String..., excluding excludes: [String] = [], elsewhere: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.covers = covers
        self.excludes = excludes
        self.elsewhere = elsewhere
        origin = Origin(file, line, column)
    }
}

extension StatementScope {
    public static let says = "What the statement is about, and what it leaves to another."
    public static let keys: Keys<Self> = [
        .text(
            "covers", \.covers, .noun(after: "Deze verklaring gaat over", as: "onze website"),
            "What it is about: \"onze website\"."),
        .text(
            "excludes", \.excludes, .noun(after: "Deze verklaring gaat niet over", as: "onze ledenadministratie"),
            "What it is not about: \"onze ledenadministratie\"."),
        .text(
            "elsewhere", \.elsewhere, .noun(after: "Daarover [leest u|lees je] meer in", as: "het ledenreglement"),
            "Where readers find what it is not about."
        ).unpublished(because: "it excludes nothing") { $0.excludes.isEmpty },
    ]
    public var silence: String? { covers.isEmpty && excludes.isEmpty ? "it is empty" : nil }
}

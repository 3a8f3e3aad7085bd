/// Which edition of the statement this is, and from when it holds.
public struct Version: Fact {
    /// The numbers that a version can have; another one is a finding at its fact.
    public static let numbers = 1...999_999_999

    public var number: Int
    public var date: CalendarDate
    /// What is different from the edition before it, as nouns: "de bewaartermijn van facturen".
    public var changes: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ number: Int, of date: CalendarDate, changing changes: String..., file: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        self.number = number
        self.date = date
        self.changes = changes
        origin = Origin(file, line, column)
    }
}

/// An edition that another one replaced.
public struct EarlierVersion: Fact {
    public var number: Int
    /// From when it held.
    public var date: CalendarDate
    /// What was different from the edition before it, as nouns.
    public var changes: [String]
    /// Where its text can be read: "https://example.nl/privacy-2025".
    public var address: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ number: Int, of date: CalendarDate, changing changes: String..., at address: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.number = number
        self.date = date
        self.changes = changes
        self.address = address
        origin = Origin(file, line, column)
    }
}

/// How the statement changes, and how readers hear of it.
public struct ChangePolicy: Fact {
    public var mayChange: Bool
    /// Where changes are told beforehand: "een bericht op onze website".
    public var announcedBy: Answer<String>
    /// How long beforehand.
    public var noticeTerm: Answer<Term>
    /// That the organisation regularly checks whether it keeps to its statement.
    public var checksItself: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        mayChange: Bool = true, announcedBy: Answer<String> = .unsaid, noticeTerm: Answer<Term> = .unsaid,
        checksItself: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.mayChange = mayChange
        self.announcedBy = announcedBy
        self.noticeTerm = noticeTerm
        self.checksItself = checksItself
        origin = Origin(file, line, column)
    }
}

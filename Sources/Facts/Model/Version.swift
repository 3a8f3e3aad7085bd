/// Which edition of the statement this is, and from when it holds.
public struct Version: Fact {
    public var number: Int
    public var date: CalendarDate
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ number: Int, of date: CalendarDate, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.number = number
        self.date = date
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

public struct Version: Fact {
    /// The numbers that a version can have; another one is a finding at its fact.
    public static let numbers = 1...999_999_999

    public var number: Int
    public var date: CalendarDate
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

extension Version {
    public static let says = "Which edition of the statement this is, and from when it holds."
    public static let keys: Keys<Self> = [
        .key("number", \.number, "1 for the first, and one more for each that is published."),
        .key("date", \.date, "From when it holds."),
        .text(
            "changes", \.changes,
            .noun(after: "In deze versie is dit veranderd:", as: "de bewaartermijn van facturen"),
            "What is different from the edition before it, as nouns: \"de bewaartermijn van facturen\"."),
    ]
}

public struct EarlierVersion: Fact {
    public var number: Int
    public var date: CalendarDate
    public var changes: [String]
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

extension EarlierVersion {
    public static let says = "An edition of the statement that another one replaced."
    public static let keys: Keys<Self> = [
        .key("number", \.number, "Its number."),
        .key("date", \.date, "From when it held."),
        .text(
            "changes", \.changes, .noun(after: "Toen is dit veranderd:", as: "de bewaartermijn van facturen"),
            "What was different from the edition before it, as nouns."),
        .text(
            "address", \.address, .website, "Where its text can be read: \"https://example.nl/privacy-2025\"."),
    ]
}

public struct ChangePolicy: Fact {
    public var mayChange: Bool
    public var announcedBy: Answer<String>
    public var noticeTerm: Answer<Term>
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

extension ChangePolicy {
    public static let says = "How the statement changes, and how readers hear of it."
    public static let keys: Keys<Self> = [
        .key("mayChange", \.mayChange, "That the statement can change."),
        .text(
            "announcedBy", \.announcedBy,
            .noun(after: "Dan laten wij dat vooraf weten via", as: "een bericht op onze website"),
            "Where changes are told beforehand: \"een bericht op onze website\"."),
        .key("noticeTerm", \.noticeTerm, "How long beforehand.")
            .unpublished(because: "nothing says where changes are announced") { $0.announcedBy.value == nil },
        .key(
            "checksItself", \.checksItself,
            "That the organisation regularly checks whether it keeps to its statement."),
    ]
    public var silence: String? { isBlank && announcedBy.isUnsaid && noticeTerm.isUnsaid ? "it is empty" : nil }
}

public struct Version: Fact {
    /// The numbers that a version can have; another one is a finding at its fact.
    public static let numbers = 1...999_999_999
    public static let minors = 0...9999

    public var number: Int?
    public var minor: Int?
    public var date: CalendarDate?
    public var month: CalendarMonth?
    public var effective: CalendarDate?
    public var changes: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - number: nothing where versions are told by their day alone.
    ///   - minor: what stands behind the point, as in 1.1.
    ///   - month: where no day is told.
    ///   - effective: where it holds from a later day than that on which it was adopted.
    public init(
        _ number: Int? = nil, minor: Int? = nil, of date: CalendarDate? = nil, in month: CalendarMonth? = nil,
        from effective: CalendarDate? = nil, changing changes: String...,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.number = number
        self.minor = minor
        self.date = date
        self.month = month
        self.effective = effective
        self.changes = changes
        origin = Origin(file, line, column)
    }
}

extension Version {
    public static let says = "Which edition of a document this is, and from when it holds."
    public static let keys: Keys<Self> = [
        .key("number", \.number, "1 for the first, and one more for each that is published."),
        .key("minor", \.minor, "What stands behind the point, in 1.1.")
            .unpublished(because: "it has no number") { $0.number == nil },
        .key("date", \.date, "The day on which it was adopted; from then it holds, where no later day is told."),
        .key("month", \.month, "The month from when it holds, where no day is told.")
            .unpublished(because: "it has a day") { $0.date != nil },
        .key("effective", \.effective, "From when it holds, where that is later than its day.")
            .unpublished(because: "it holds from its own day on") { $0.effective == $0.date },
        .text(
            "changes", \.changes,
            .noun(after: "In deze versie is dit veranderd:", as: "de bewaartermijn van facturen"),
            "What is different from the edition before it, as nouns: \"de bewaartermijn van facturen\"."),
    ]
    public var silence: String? {
        number == nil && date == nil && month == nil ? "it has no number, day or month" : nil
    }
}

public struct EarlierVersion: Fact {
    public var number: Int
    public var minor: Int?
    public var date: CalendarDate?
    public var month: CalendarMonth?
    public var changes: [String]
    public var address: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ number: Int, minor: Int? = nil, of date: CalendarDate? = nil, in month: CalendarMonth? = nil,
        changing changes: String..., at address: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.number = number
        self.minor = minor
        self.date = date
        self.month = month
        self.changes = changes
        self.address = address
        origin = Origin(file, line, column)
    }
}

extension EarlierVersion {
    public static let says = "An edition of the statement that another one replaced."
    public static let keys: Keys<Self> = [
        .key("number", \.number, "Its number."),
        .key("minor", \.minor, "What stood behind the point, in 1.1."),
        .key("date", \.date, "From when it held."),
        .key("month", \.month, "The month from when it held, where no day is told.")
            .unpublished(because: "it has a day") { $0.date != nil },
        .text(
            "changes", \.changes, .noun(after: "Toen is dit veranderd:", as: "de bewaartermijn van facturen"),
            "What was different from the edition before it, as nouns."),
        .text(
            "address", \.address, .website, "Where its text can be read: \"https://example.nl/privacy-2025\"."),
    ]
    public var silence: String? { date == nil && month == nil ? "it has no day or month" : nil }
}

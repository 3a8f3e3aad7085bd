import Diagnostics

/// That the organisation knows of one finding at one fact, and lets it stand until a date.
public struct Acceptance: Fact {
    public var rule: RuleID
    /// Why, in neutral words. Part of every report, never of the public text.
    public var reason: String
    /// The last day on which it holds; the day after, the finding is what it was.
    public var until: CalendarDate
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    private enum CodingKeys: String, CodingKey { case rule, reason, until, origin }

    public init(
        _ rule: RuleID, because reason: String, until: CalendarDate,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.rule = rule
        self.reason = reason
        self.until = until
        origin = Origin(file, line, column)
    }
}

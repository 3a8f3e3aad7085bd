import Diagnostics

public struct Acceptance: Fact {
    public var rule: RuleID
    public var reason: String
    public var until: CalendarDate
    public var decidedBy: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    private enum CodingKeys: String, CodingKey { case rule, reason, until, decidedBy, origin }

    public init(
        _ rule: RuleID, because reason: String, until: CalendarDate, decidedBy: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.rule = rule
        self.reason = reason
        self.until = until
        self.decidedBy = decidedBy
        origin = Origin(file, line, column)
    }
}

extension Acceptance {
    public static let says =
        "That the organisation knows of the findings of one rule here, and lets them stand until a date."
    public static let keys: Keys<Self> = [
        .key("rule", \.rule, "The name of the rule as findings print it: \"interest-unnamed\"."),
        .text(
            "reason", \.reason, .evidence,
            "Why, in neutral words. It stands in every report, and is never published."),
        .key("until", \.until, "The last day on which the acceptance holds."),
        .text(
            "decidedBy", \.decidedBy, .evidence,
            "Who decided it, by name or by what they are: \"het bestuur\". An error is not accepted for over three months "
                + "without it. It is never published."),
    ]
}

extension Acceptance {
    /// Whether it can cover a finding: it has a reason, and its last day has not passed.
    public func holds(on day: CalendarDate) -> Bool { until >= day && !reason.allSatisfy(\.isWhitespace) }
}

extension RuleID: KeyValue {}

import Facts

/// An adequacy decision of the Commission (AVG art. 45): data may go to that country as they may go to one in the EEA.
///
/// The United States are not in the list: only companies certified under the Data Privacy Framework (decision 2023/1795)
/// are covered, and that is a safeguard of its own in the facts.
struct Adequacy {
    let country: Country
    /// What the decision covers, where it does not cover everyone.
    let scope: String?
    /// The last day on which it holds, where it has one.
    let until: CalendarDate?

    /// When the list was last compared with the decisions in force.
    static let checked: CalendarDate = "2026-11-21"

    static func decision(for country: Country, on day: CalendarDate) -> Adequacy? {
        decisions.first { $0.country == country && ($0.until ?? day) >= day }
    }

    /// Whether the list was last compared with the law more than a year before a day.
    static func isStale(on day: CalendarDate) -> Bool {
        (checked.year + 1, checked.month, checked.day) < (day.year, day.month, day.day)
    }

    private init(_ country: Country, covering scope: String? = nil, until: CalendarDate? = nil) {
        self.country = country
        self.scope = scope
        self.until = until
    }

    private static let decisions = [
        Adequacy("AD"), Adequacy("AR"), Adequacy("BR"), Adequacy("CA", covering: "commercial organisations"),
        Adequacy("CH"), Adequacy("FO"), Adequacy("GB", until: "2031-12-27"), Adequacy("GG"), Adequacy("IL"),
        Adequacy("IM"), Adequacy("JE"), Adequacy("JP", covering: "businesses"),
        Adequacy("KR", covering: "organisations under its privacy law"), Adequacy("NZ"), Adequacy("UY"),
    ]
}

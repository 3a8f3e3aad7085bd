import Facts

/// "1 maand", "7 jaar", "2 weken", "72 uur".
enum DutchTerm {
    static func written(_ term: Term) -> String {
        "\(term.count) \(term.count == 1 ? singular(term.unit) : plural(term.unit))"
    }

    private static func singular(_ unit: Term.Unit) -> String {
        switch unit {
        case .minutes: "minuut"
        case .hours: "uur"
        case .days: "dag"
        case .workingDays: "werkdag"
        case .weeks: "week"
        case .months: "maand"
        case .years: "jaar"
        }
    }

    private static func plural(_ unit: Term.Unit) -> String {
        switch unit {
        case .hours, .years: singular(unit)
        case .minutes: "minuten"
        case .days: "dagen"
        case .workingDays: "werkdagen"
        case .weeks: "weken"
        case .months: "maanden"
        }
    }
}

/// "21 november 2026", "november 2026".
enum DutchDate {
    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    static func written(_ month: CalendarMonth) -> String { "\(months[month.month - 1]) \(month.year)" }
    static func written(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }
}

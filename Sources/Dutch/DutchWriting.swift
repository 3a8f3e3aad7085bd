import Claims
import Facts
import Languages

/// How Dutch writes values: "a, b en c", "1 maand", "21 november 2026".
public struct DutchWriting: WritingRules {
    public init() {}

    /// Items that hold a comma themselves are set apart by semicolons; where one holds the conjunction, a mark stands before
    /// that of the list too: "ouders en voogden, en leraren".
    public func list(_ items: [String], _ joint: Joint) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let conjunction = joint == .all ? "en" : "of"
        let mark = items.contains { $0.contains(",") } ? ";" : ","
        let isNested = items.contains { $0.contains(" \(conjunction) ") }
        return items.dropLast().joined(separator: mark + " ") + (isNested ? mark : "") + " \(conjunction) " + last
    }

    /// "1 maand", "7 jaar", "2 weken", "72 uur".
    public func term(_ term: Term) -> String {
        "\(term.count) \(term.count == 1 ? term.unit.singular : term.unit.plural)"
    }

    /// "november 2026"
    public func month(_ month: CalendarMonth) -> String { "\(Self.months[month.month - 1]) \(month.year)" }

    /// "21 november 2026"
    public func date(_ date: CalendarDate) -> String { "\(date.day) \(Self.months[date.month - 1]) \(date.year)" }

    public func name(of document: DocumentKind) -> String {
        switch document {
        case .privacyStatement: "privacyverklaring"
        case .cookiePolicy: "cookiebeleid"
        }
    }

    /// Both letters of "ij" are capitals.
    public func startingSentence(_ text: String) -> String {
        if text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
}

extension Term.Unit {
    fileprivate var singular: String {
        switch self {
        case .minutes: "minuut"
        case .hours: "uur"
        case .days: "dag"
        case .workingDays: "werkdag"
        case .weeks: "week"
        case .months: "maand"
        case .years: "jaar"
        }
    }

    fileprivate var plural: String {
        switch self {
        case .hours, .years: singular
        case .minutes: "minuten"
        case .days: "dagen"
        case .workingDays: "werkdagen"
        case .weeks: "weken"
        case .months: "maanden"
        }
    }
}

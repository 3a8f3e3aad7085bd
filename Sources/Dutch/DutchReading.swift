import Claims
import Facts
import Languages

/// How Dutch is read. Knows nothing of how it is written here.
public struct DutchReading: ReadingRules {
    public init() {}

    /// "a, b en c", "a; b, met c en d" and "a en b, en c": split at the outer mark, and at the conjunction before the last
    /// item. What is no list in that form is one item.
    public func items(_ text: String, _ joint: Joint) -> [String] {
        let list = ListText(text)
        let conjunction = ListText.conjunction(joint)
        let mark = list.holds(ListText.semicolon, in: list.all) ? ListText.semicolon : ListText.comma
        var parts = list.parts(of: list.all, between: mark)
        let last = parts.removeLast()
        let isMarked = !parts.isEmpty && list.has(conjunction.dropFirst(), at: last.lowerBound, in: last)
        let end =
            isMarked
            ? [last.dropFirst(conjunction.count - 1)] : list.parts(of: last, between: conjunction)
        let items = parts + end
        // Semicolons stand for commas that are an item's own, a mark before the conjunction for one that is; between two
        // items stands no mark else.
        let asksSemicolons = items.contains { list.holds(ListText.comma.prefix(1), in: $0) }
        let asksMark = items.contains { list.holds(conjunction, in: $0) }
        let isList = isMarked || end.count == 2
        let hasForm = asksMark == isMarked && (parts.isEmpty || asksSemicolons == (mark == ListText.semicolon))
        return isList && hasForm ? items.map(list.string) : [text]
    }

    /// Semicolons where an item has commas of its own; a mark before the conjunction as well where an item has that of its own.
    public func words(of items: [String], _ joint: Joint) -> String {
        let conjunction = ListText.conjunction(joint)
        let texts = items.map(ListText.init)
        let hasCommas = texts.contains { $0.holds(ListText.comma.prefix(1), in: $0.all) }
        let isNested = texts.contains { $0.holds(conjunction, in: $0.all) }
        var words = items.first ?? ""
        for (index, item) in items.enumerated().dropFirst() {
            let isLast = index == items.count - 1
            if !isLast || isNested { words += hasCommas ? ";" : "," }
            words += isLast ? Self.spaced(joint) : " "
            words += item
        }
        return words
    }

    private static func spaced(_ joint: Joint) -> String { joint == .all ? " en " : " of " }

    /// One of something takes the singular, more take the plural; hours and years have only one form.
    public func term(_ text: String) -> Term? {
        guard Self.startsWithDigit(text) else { return nil }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let count = Value.wholeNumber(words[0]), let unit = Self.units[String(words[1])] else {
            return nil
        }
        let isPlural = words[1].hasSuffix("en")
        guard unit == .hours || unit == .years || isPlural == (count != 1) else { return nil }
        return Term(count: count, unit: unit)
    }

    public func month(_ text: String) -> CalendarMonth? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let month = Self.months[String(words[0])], let year = Value.wholeNumber(words[1]) else {
            return nil
        }
        return CalendarMonth(year: year, month: month)
    }

    public func date(_ text: String) -> CalendarDate? {
        guard Self.startsWithDigit(text) else { return nil }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, let day = Value.wholeNumber(words[0]), let month = Self.months[String(words[1])],
            let year = Value.wholeNumber(words[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Few texts that are tried as a term or a date do.
    private static func startsWithDigit(_ text: String) -> Bool {
        text.utf8.first.map { (48...57).contains($0) } ?? false
    }

    public func document(_ text: String) -> DocumentKind? {
        switch text {
        case "privacyverklaring": .privacyStatement
        case "cookiebeleid": .cookiePolicy
        default: nil
        }
    }

    public func sample(of type: ValueType) -> String {
        switch type {
        case .text, .heading, .purpose: "Alfa"
        case .list: "Alfa en Beta"
        case .choice: "Alfa of Beta"
        case .term: "3 weken"
        case .date: "1 mei 2026"
        case .month: "mei 2026"
        case .number: "7"
        case .edition: "1.1"
        case .email: "alfa@example.nl"
        case .telephone: "010 234 56 78"
        case .webAddress: "https://example.nl"
        case .document: "privacyverklaring"
        }
    }

    /// Both letters of "ij".
    public func capitalised(_ text: String) -> String {
        if text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let units: [String: Term.Unit] = [
        "minuut": .minutes, "minuten": .minutes, "uur": .hours, "dag": .days, "dagen": .days, "werkdag": .workingDays,
        "werkdagen": .workingDays, "week": .weeks, "weken": .weeks, "maand": .months,
        "maanden": .months, "jaar": .years,
    ]

    private static let months: [String: Int] = [
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
        "september": 9, "oktober": 10, "november": 11, "december": 12,
    ]
}

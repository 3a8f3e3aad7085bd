import Claims
import Facts

/// Reads the Dutch of a value. Knows nothing of how values are written, only of Dutch.
enum ValueReader {
    /// Nothing where the text is no value of the type.
    static func value(_ text: String, of type: ValueType) -> Value? {
        guard !text.isEmpty, text.first != " ", text.last != " " else { return nil }
        switch type {
        case .text: return .text(text)
        case .heading: return .heading(text)
        case .purpose: return .purpose(text)
        case .list: return .list(items(text, "en"))
        case .choice: return .choice(items(text, "of"))
        case .term: return term(text).map(Value.term)
        case .date: return date(text).map(Value.date)
        case .month: return month(text).map(Value.month)
        case .number: return number(text).map(Value.number)
        case .edition: return isEdition(text) ? .edition(text) : nil
        case .telephone: return .telephone(text)
        case .email: return isEmail(text) ? .email(text) : nil
        case .webAddress: return isWebAddress(text) ? .webAddress(text) : nil
        case .document: return DocumentKind.allCases.first { name($0) == text }.map(Value.document)
        }
    }

    private static func name(_ document: DocumentKind) -> String {
        switch document {
        case .privacyStatement: "privacyverklaring"
        case .cookiePolicy: "cookiebeleid"
        }
    }

    /// "a, b en c", "a; b, met c en d" and "a en b, en c": split at the outer mark, and at the conjunction before the last
    /// item. What is no list in that form is one item.
    private static func items(_ text: String, _ conjunction: String) -> [String] {
        let mark = text.contains("; ") ? "; " : ", "
        var parts = text.components(separatedBy: mark)
        let last = parts.removeLast()
        let isMarked = !parts.isEmpty && last.hasPrefix(conjunction + " ")
        let end =
            isMarked
            ? [String(last.dropFirst(conjunction.count + 1))] : last.components(separatedBy: " \(conjunction) ")
        let items = parts + end
        // Semicolons stand for commas that are an item's own, a mark before the conjunction for one that is; between two
        // items stands no mark else.
        let asksSemicolons = items.contains { $0.contains(",") }
        let asksMark = items.contains { $0.contains(" \(conjunction) ") }
        let isList = isMarked || end.count == 2
        let hasForm = asksMark == isMarked && (parts.isEmpty || asksSemicolons == (mark == "; "))
        return isList && hasForm ? items : [text]
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) } && (text == "0" || text.first != "0")
        return isPlain && text.utf8.count <= 9 ? Int(text) : nil
    }

    private static func isEdition(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { number($0) != nil }
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ") && text.last != "."
    }

    private static func isWebAddress(_ text: String) -> Bool {
        text.contains(".") && !text.contains(" ") && !text.contains("@") && text.last != "."
    }
}

// Terms and dates.
extension ValueReader {
    private static let units: [String: Term.Unit] = [
        "minuut": .minutes, "minuten": .minutes, "uur": .hours, "dag": .days, "dagen": .days, "werkdag": .workingDays,
        "werkdagen": .workingDays, "week": .weeks, "weken": .weeks, "maand": .months,
        "maanden": .months, "jaar": .years,
    ]

    /// One of something takes the singular, more take the plural; hours and years have only one form.
    private static func term(_ text: String) -> Term? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let count = number(words[0]), let unit = units[String(words[1])] else { return nil }
        let isPlural = words[1].hasSuffix("en")
        guard unit == .hours || unit == .years || isPlural == (count != 1) else { return nil }
        return Term(count: count, unit: unit)
    }

    private static let months: [String: Int] = [
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
        "september": 9, "oktober": 10, "november": 11, "december": 12,
    ]

    private static func month(_ text: String) -> CalendarMonth? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let month = months[String(words[0])], let year = number(words[1]) else { return nil }
        return CalendarMonth(year: year, month: month)
    }

    private static func date(_ text: String) -> CalendarDate? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, let day = number(words[0]), let month = months[String(words[1])],
            let year = number(words[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}

extension String {
    /// The pieces between the separators, empty ones included.
    fileprivate func components(separatedBy separator: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var rest = self[...]
        while let character = rest.first {
            if rest.hasPrefix(separator) {
                pieces.append(piece)
                piece = ""
                rest = rest.dropFirst(separator.count)
            } else {
                piece.append(character)
                rest = rest.dropFirst()
            }
        }
        return pieces + [piece]
    }
}

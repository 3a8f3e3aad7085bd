import Claims
import Facts
import Languages

/// A language that nobody speaks, with words, marks and an order of its own, to show that the stages know no language by
/// themselves. It says ten kinds of claims.
extension Language {
    static let toy = Language(tag: "qtx", names: ToyNames(), writing: ToyWriting(), reading: ToyReading())
}

private struct ToyNames: Naming {
    func name(of concept: Concept) -> String? { "zo \(concept)" }
}

/// "a / b && c", "3*mo", "2026.11.21".
private struct ToyWriting: WritingRules {
    func list(_ items: [String], _ joint: Joint) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: " / ") + (joint == .all ? " && " : " || ") + last
    }

    func term(_ term: Term) -> String { "\(term.count)*\(term.unit.rawValue.prefix(2))" }
    func month(_ month: CalendarMonth) -> String { "\(month.year).\(month.month)" }
    func date(_ date: CalendarDate) -> String { "\(date.year).\(date.month).\(date.day)" }
    func name(of document: DocumentKind) -> String { document == .cookiePolicy ? "kukipapo" : "privopapo" }
    /// Its sentences start with no capital.
    func startingSentence(_ text: String) -> String { text }
}

private struct ToyReading: ReadingRules {
    func items(_ text: String, _ joint: Joint) -> [String] {
        guard let last = text.firstRange(of: joint == .all ? " && " : " || ") else { return [text] }
        return text[..<last.lowerBound].split(separator: " / ").map(String.init) + [String(text[last.upperBound...])]
    }

    func words(of items: [String], _ joint: Joint) -> String { items.joined(separator: joint == .all ? "&" : "|") }

    func term(_ text: String) -> Term? {
        let parts = text.split(separator: "*")
        guard parts.count == 2, let count = Int(parts[0]),
            let unit = Term.Unit.allCases.first(where: { $0.rawValue.prefix(2) == parts[1] })
        else { return nil }
        return Term(count: count, unit: unit)
    }

    func month(_ text: String) -> CalendarMonth? {
        let numbers = text.split(separator: ".").compactMap { Int($0) }
        return numbers.count == 2 ? CalendarMonth(year: numbers[0], month: numbers[1]) : nil
    }

    func date(_ text: String) -> CalendarDate? {
        let numbers = text.split(separator: ".").compactMap { Int($0) }
        return numbers.count == 3 ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }

    func document(_ text: String) -> DocumentKind? {
        DocumentKind.allCases.first { ToyWriting().name(of: $0) == text }
    }

    func sample(of type: ValueType) -> String { "7" }
    func capitalised(_ text: String) -> String { text }
}

/// A value that is written as a string and has rules of its own.
enum Notation: Hashable, Sendable, CaseIterable {
    case date
    case month
    case term
    case country

    func accepts(_ text: String) -> Bool {
        switch self {
        case .date: CalendarDate(iso: text) != nil
        case .month: CalendarMonth(iso: text) != nil
        case .term: Term(iso: text) != nil
        case .country: Country.codes.contains(text)
        }
    }

    /// What a text that isn't accepted fails to be.
    var name: String {
        switch self {
        case .date: "date"
        case .month: "month"
        case .term: "term"
        case .country: "country code"
        }
    }

    /// What is wrong with a text that isn't accepted, after the text itself, and what to write.
    func fault(in text: String) -> (message: String, remedy: String) {
        switch self {
        case .date:
            (CalendarDate(stringLiteral: text).fault ?? "is no date", "Write a day that exists as 2026-11-21.")
        case .month: ("is no month", "Write a month as 2026-11.")
        case .term: ("is no term", "Write an ISO 8601 duration of one unit, as P1M, P7Y, P4W, P30D or PT72H.")
        case .country: (Country(rawValue: text).fault ?? "is no country code", Country(rawValue: text).remedy)
        }
    }
}

extension CalendarDate: HasJSONForm {
    static let sample = CalendarDate(year: 2026, month: 11, day: 21)!
    static func form(in collector: ShapeCollector) -> Form { .notation(.date) }
}

extension CalendarMonth: HasJSONForm {
    static let sample = CalendarMonth(year: 2026, month: 11)!
    static func form(in collector: ShapeCollector) -> Form { .notation(.month) }
}

extension Term: HasJSONForm {
    static let sample = Term.months(1)
    static func form(in collector: ShapeCollector) -> Form { .notation(.term) }
}

extension Country: HasJSONForm {
    static let sample = Country("NL")
    static func form(in collector: ShapeCollector) -> Form { .notation(.country) }

    /// The codes that have a name, in the order of the alphabet.
    static let codes: [String] = {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(Unicode.Scalar($0)) }
        let pairs = letters.flatMap { first in letters.map { first + $0 } }
        return pairs.filter { Country(rawValue: $0).dutchName != $0 }
    }()
}

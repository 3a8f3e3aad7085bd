/// A month of the Gregorian calendar. Written and read as ISO 8601: `2026-11`.
public struct CalendarMonth: Hashable, Sendable, Comparable {
    public let year: Int
    public let month: Int
    /// The text that was written for a month in Swift, where it is none; it then comes before every other.
    public let misread: String?

    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
        misread = nil
    }

    /// Nothing unless `text` is exactly `YYYY-MM`.
    public init?(iso text: String) {
        guard let first = CalendarDate(iso: text + "-01") else { return nil }
        self.init(year: first.year, month: first.month)
    }

    public var firstDay: CalendarDate? { CalendarDate(year: year, month: month, day: 1) }

    public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension CalendarMonth: CustomStringConvertible {
    public var description: String { String((firstDay?.description ?? "0000-01-01").dropLast(3)) }
}

extension CalendarMonth: ExpressibleByStringLiteral {
    /// For months in the source of facts. A text that is no month is kept as `misread`, and is a finding at its fact.
    public init(stringLiteral value: String) { self = CalendarMonth(iso: value) ?? CalendarMonth(misread: value) }

    private init(misread text: String) {
        (year, month) = (0, 1)
        misread = text
    }
}

extension CalendarMonth: Described { public static let says = "A month, as 2026-11." }

extension CalendarMonth: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let month = CalendarMonth(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is no month; write it as 2026-11")
        }
        self = month
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

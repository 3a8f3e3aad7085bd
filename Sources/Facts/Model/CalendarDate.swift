/// A day of the Gregorian calendar, without time or zone. Written and read as ISO 8601: `2026-11-21`.
public struct CalendarDate: Hashable, Sendable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int
    /// The text that was written for a day in Swift, where it is none; the day itself then comes before every other.
    public let misread: String?

    /// Nothing for a day that does not exist, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
        misread = nil
    }

    /// Nothing unless `text` is exactly `YYYY-MM-DD` and names a day that exists.
    public init?(iso text: String) {
        guard text.utf8.count == 10 else { return nil }
        var number = 0
        for (place, byte) in text.utf8.enumerated() {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (48...57).contains(byte) else { return nil }
                number = number * 10 + Int(byte - 48)
            }
        }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate {
    /// Why the text that was written for it is no day, after that text; nothing for a day.
    public var fault: String? {
        guard let misread else { return nil }
        let lengths = misread.split(separator: "-", omittingEmptySubsequences: false).map { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? part.utf8.count : 0
        }
        return lengths == [4, 2, 2] ? "is a day that does not exist" : "is no date"
    }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String {
        [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: "-")
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}

extension CalendarDate: ExpressibleByStringLiteral {
    /// For dates in the source of facts. A text that is no date is kept as `misread`, and is a finding at its fact.
    public init(stringLiteral value: String) { self = CalendarDate(iso: value) ?? CalendarDate(misread: value) }

    private init(misread text: String) {
        (year, month, day) = (0, 1, 1)
        misread = text
    }
}

extension CalendarDate: Described { public static let says = "A day, as 2026-11-21." }

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CalendarDate(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is no date; write it as 2026-11-21")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

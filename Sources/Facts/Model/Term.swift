/// A length of time with one unit, as laws and statements give it. One month and thirty days are different terms.
/// Written and read as an ISO 8601 duration: `P1M`, `P7Y`, `P4W`, `P30D`, `PT72H`, `PT30M`; and as `P14WD` for working days, which
/// ISO 8601 does not know.
public struct Term: Hashable, Sendable {
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case minutes = "TM"
        case hours = "TH"
        case days = "D"
        case workingDays = "WD"
        case weeks = "W"
        case months = "M"
        case years = "Y"

        /// Whether it stands behind the "T" of a duration.
        var isOfClock: Bool { rawValue.hasPrefix("T") }
    }

    /// How many units a term can have; one with none, or with more, is a finding at its fact.
    public static let counts = 1...9999

    public let count: Int
    public let unit: Unit

    private init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    public static func minutes(_ count: Int) -> Term { Term(count, .minutes) }
    public static func hours(_ count: Int) -> Term { Term(count, .hours) }
    public static func days(_ count: Int) -> Term { Term(count, .days) }
    public static func workingDays(_ count: Int) -> Term { Term(count, .workingDays) }
    public static func weeks(_ count: Int) -> Term { Term(count, .weeks) }
    public static func months(_ count: Int) -> Term { Term(count, .months) }
    public static func years(_ count: Int) -> Term { Term(count, .years) }

    public init?(count: Int, unit: Unit) {
        guard Self.counts.contains(count) else { return nil }
        self.init(count, unit)
    }

    /// Nothing unless `text` is a duration of a single unit, with a count from 1 to 9999.
    public init?(iso text: String) {
        guard text.hasPrefix("P") else { return nil }
        let clock = text.hasPrefix("PT") ? "T" : ""
        let digits = text.dropFirst(1 + clock.count).prefix { $0.isASCII && $0.isNumber }
        guard let unit = Unit(rawValue: clock + text.dropFirst(1 + clock.count + digits.count)) else { return nil }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(digits) else { return nil }
        self.init(count: count, unit: unit)
    }
}

extension Answer where Value == Term {
    public static func minutes(_ count: Int) -> Self { .known(.minutes(count)) }
    public static func hours(_ count: Int) -> Self { .known(.hours(count)) }
    public static func days(_ count: Int) -> Self { .known(.days(count)) }
    public static func workingDays(_ count: Int) -> Self { .known(.workingDays(count)) }
    public static func weeks(_ count: Int) -> Self { .known(.weeks(count)) }
    public static func months(_ count: Int) -> Self { .known(.months(count)) }
    public static func years(_ count: Int) -> Self { .known(.years(count)) }
}

extension Term: CustomStringConvertible {
    public var description: String {
        unit.isOfClock ? "PT\(count)\(unit.rawValue.dropFirst())" : "P\(count)\(unit.rawValue)"
    }
}

extension Term {
    /// As people say it, in the language of messages: "1 month", "24 months", "14 working days".
    public var inWords: String {
        let unit = unit == .workingDays ? "working days" : "\(unit)"
        return "\(count) \(count == 1 ? String(unit.dropLast()) : unit)"
    }

    /// About how many hours it is, for comparing terms of different units: a month is 30 days, a year 365, and of seven
    /// days, five are working days.
    public var approximateHours: Int {
        let bounded = min(max(count, 0), Self.counts.upperBound)
        if unit == .minutes { return (bounded + 59) / 60 }
        let hours =
            switch unit {
            case .minutes, .hours: 1
            case .days: 24
            case .workingDays: 24 * 7 / 5
            case .weeks: 7 * 24
            case .months: 30 * 24
            case .years: 365 * 24
            }
        return bounded * hours
    }
}

extension Term: Described {
    public static let says =
        "An ISO 8601 duration of one unit: P1M, P7Y, P4W, P30D, PT72H, PT30M; or P14WD, in working days."
}

extension Term: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let term = Term(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is no term; write it as an ISO 8601 duration: P1M, P7Y")
        }
        self = term
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

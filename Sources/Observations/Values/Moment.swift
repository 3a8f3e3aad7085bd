/// A moment, by the clock of whoever wrote it down.
public struct Moment: Hashable, Sendable, Comparable {
    /// Since 1970 in UTC.
    public let seconds: Double

    /// - Returns: nil outside the years that dates can be written in.
    init?(seconds: Double) {
        guard (-62_167_219_200..<253_402_300_800).contains(seconds) else { return nil }
        self.seconds = seconds
    }

    /// Of the Gregorian calendar, in UTC.
    ///
    /// - Returns: nil for what is no date or time; a leap second is the one after it.
    init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Double) {
        guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day), (0..<24).contains(hour),
            (0..<60).contains(minute), (0..<61).contains(second)
        else { return nil }
        let days = Self.days(before: year) + (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) } + day - 1
        self.init(seconds: Double((days * 24 + hour) * 3600 + minute * 60) + second)
    }

    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment: CustomStringConvertible {
    /// In UTC, to the second: `2026-11-29T20:00:00Z`.
    public var description: String {
        let whole = Int(seconds.rounded(.down))
        let (days, second) = (whole.floored(by: 86_400), whole - whole.floored(by: 86_400) * 86_400)
        // No later than the year that it is.
        var year = 1970 + days.floored(by: days < 0 ? 365 : 366)
        while Self.days(before: year + 1) <= days { year += 1 }
        var (month, day) = (1, days - Self.days(before: year))
        while day >= Self.days(in: month, of: year) {
            day -= Self.days(in: month, of: year)
            month += 1
        }
        func padded(_ number: Int, _ width: Int = 2) -> String {
            String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
        }
        return "\(padded(year, 4))-\(padded(month))-\(padded(day + 1))T\(padded(second / 3600))"
            + ":\(padded(second / 60 % 60)):\(padded(second % 60))Z"
    }
}

// The calendar.
extension Moment {
    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// From 1 January 1970 until 1 January of a year.
    private static func days(before year: Int) -> Int {
        let last = year - 1
        let days = last * 365 + last.floored(by: 4) - last.floored(by: 100) + last.floored(by: 400)
        return days - 719_162
    }
}

extension Int {
    /// Divided, rounded down.
    fileprivate func floored(by divisor: Int) -> Int { self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor) }
}

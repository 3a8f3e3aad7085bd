import Facts

extension Term {
    /// A number of seconds in the unit that people use: years and months where it is about as long, else days, hours or minutes,
    /// rounded up, so that it never says less than is so.
    ///
    /// - Returns: nothing for a time that has passed, and for one that no term holds.
    init?(ofSeconds seconds: Int) {
        // A browser tells a moment, and a little passes until a cookie is seen.
        let slack = 5
        let (minute, hour, day) = (60, 3600, 86_400)
        guard seconds > 0, seconds / day / 365 < Term.counts.upperBound else { return nil }
        func isWhole(_ unit: Int) -> Bool { seconds >= unit - slack && (seconds + slack) % unit <= 2 * slack }
        func roundedUp(_ unit: Int) -> Int { max(1, (max(0, seconds - slack) + unit - 1) / unit) }

        if seconds >= 2 * day || isWhole(day) {
            self.init(ofDays: roundedUp(day))
        } else if seconds >= day || isWhole(hour) {
            self.init(count: roundedUp(hour), unit: .hours)
        } else {
            self.init(count: roundedUp(minute), unit: .minutes)
        }
    }

    private init?(ofDays days: Int) {
        if let years = Self.nearest(days, daysEach: 365.2425), abs(days - years * 365) <= Self.nearby + years / 4 {
            self.init(count: years, unit: .years)
        } else if days < 2 * 365, let months = Self.nearest(days, daysEach: 365.2425 / 12),
            abs(Double(days) - Double(months) * 365.2425 / 12) <= Double(Self.nearby)
        {
            self.init(count: months, unit: .months)
        } else if let term = Term(count: days, unit: .days) {
            self = term
        } else {
            self.init(count: days / 365 + 1, unit: .years)
        }
    }

    /// How many of a unit are nearest; nothing where it is none.
    private static func nearest(_ days: Int, daysEach: Double) -> Int? {
        let count = Int((Double(days) / daysEach).rounded())
        return count > 0 ? count : nil
    }

    /// As many days are no difference beside a month.
    private static let nearby = 2
}

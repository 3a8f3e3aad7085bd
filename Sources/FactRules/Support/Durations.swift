import Facts

extension Term {
    /// How many days it is on average: twelve months are as long as a year, and four weeks are shorter than a month.
    var averageDays: Double {
        let days: Double =
            switch unit {
            case .minutes: 1.0 / (24 * 60)
            case .hours: 1.0 / 24
            case .days: 1
            case .workingDays: 7.0 / 5
            case .weeks: 7
            case .months: 365.25 / 12
            case .years: 365.25
            }
        return Double(count) * days
    }
}

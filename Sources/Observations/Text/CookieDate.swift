extension Moment {
    /// The moment that `Expires` of a cookie or the header `Date` says, in any of the forms that servers write, read as browsers
    /// do (RFC 6265, section 5.1.1): in English, in whatever order, and never in another zone than UTC.
    init?(cookieDate text: String) {
        var parts = CookieDateParts()
        for token in text.split(whereSeparator: \.isCookieDateDelimiter) { parts.take(token) }
        guard let time = parts.time, let day = parts.day, let month = parts.month, let year = parts.year, year >= 1601
        else { return nil }
        self.init(
            year: year, month: month, day: day, hour: time.hour, minute: time.minute, second: Double(time.second))
    }
}

/// The parts of a date that were found so far; each is taken once.
private struct CookieDateParts {
    var time: (hour: Int, minute: Int, second: Int)?
    var day: Int?
    var month: Int?
    var year: Int?

    mutating func take(_ token: Substring) {
        if time == nil, let found = Self.time(token) {
            time = found
        } else if day == nil, let found = Self.number(token, 1...2) {
            day = found
        } else if month == nil, let found = Self.months.firstIndex(of: token.prefix(3).lowercased()) {
            month = found + 1
        } else if year == nil, let found = Self.number(token, 2...4) {
            year = found < 70 ? found + 2000 : found < 100 ? found + 1900 : found
        }
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func time(_ token: Substring) -> (Int, Int, Int)? {
        let parts = token.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0], 1...2, isWhole: true),
            let minute = number(parts[1], 1...2, isWhole: true), let second = number(parts[2], 1...2)
        else { return nil }
        return (hour, minute, second)
    }

    /// The number at the start of a token, of so many digits.
    private static func number(_ token: Substring, _ digits: ClosedRange<Int>, isWhole: Bool = false) -> Int? {
        let number = token.prefix { ("0"..."9").contains($0) }
        let isAll = number.count == token.count
        return digits.contains(number.count) && (isAll || !isWhole) ? Int(number) : nil
    }
}

extension Character {
    fileprivate var isCookieDateDelimiter: Bool {
        guard let byte = asciiValue else { return false }
        return byte == 0x09 || (0x20...0x2F).contains(byte) || (0x3B...0x40).contains(byte)
            || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }
}

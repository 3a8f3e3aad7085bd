extension Moment {
    /// - Parameter text: of RFC 3339, section 5.6, such as `2026-11-29T20:00:00.5+01:00`.
    public init?(rfc3339 text: String) {
        guard text.utf8.count <= 40 else { return nil }
        var parts = TimeText(rest: Array(text.utf8)[...])
        guard let year = parts.number(4), parts.skip("-"), let month = parts.number(2), parts.skip("-"),
            let day = parts.number(2), parts.skip("T") || parts.skip("t"), let hour = parts.number(2), parts.skip(":"),
            let minute = parts.number(2), parts.skip(":"), let second = parts.seconds(), let offset = parts.offset(),
            parts.rest.isEmpty,
            let local = Moment(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        self.init(seconds: local.seconds - Double(offset))
    }
}

/// What is left of a time that is being read. It is read for each entry of a HAR, which regular expressions would take most of the
/// time for.
private struct TimeText {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ digits: Int) -> Int? {
        let text = rest.prefix(digits)
        guard text.count == digits, text.allSatisfy(Self.isDigit) else { return nil }
        rest.removeFirst(digits)
        return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// Two digits, and those of a fraction.
    mutating func seconds() -> Double? {
        guard let whole = number(2) else { return nil }
        guard skip(".") else { return Double(whole) }
        let digits = rest.prefix(while: Self.isDigit)
        if digits.isEmpty { return nil }
        rest.removeFirst(digits.count)
        return Double("\(whole).\(String(decoding: digits, as: UTF8.self))")
    }

    /// Seconds that the zone is ahead of UTC.
    mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let isBehind = skip("-")
        guard isBehind || skip("+"), let hours = number(2), hours < 24, skip(":"), let minutes = number(2), minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (isBehind ? -60 : 60)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

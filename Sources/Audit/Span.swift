import Facts
import Observations

/// Spans of time, as messages tell them.
enum Span {
    private static let day = 86_400

    /// "2 hours", "400 days"; rounded up, so that what is longer than the facts say looks so.
    static func text(_ seconds: Int) -> String {
        switch seconds {
        case ..<3_600: count((seconds + 59) / 60, "minute")
        case ..<(2 * day): count((seconds + 3_599) / 3_600, "hour")
        default: count((seconds + day - 1) / day, "day")
        }
    }

    static func count(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
}

extension CookieLifetime {
    /// The most seconds that what the facts say can mean; nothing where it has no end. Clocks differ, and servers round: a twentieth
    /// more is no lie, as long as that is no more than a day.
    var longest: Int? {
        switch self {
        case .session: 0
        case .term(let term): term.longest + min(86_400, max(60, term.longest / 20))
        case .untilErased, .until: nil
        }
    }

    /// As a message tells it.
    var words: String {
        switch self {
        case .session: "until the browser closes"
        case .untilErased: "until it is erased"
        case .term(let term): Span.count(term.count, term.unit.word)
        case .until(let event): "until \"\(event)\""
        }
    }
}

extension Term {
    /// In seconds; months have 31 days at most, years 366, and a week of working days has five.
    fileprivate var longest: Int {
        let day = 86_400
        return switch unit {
        case .minutes: count * 60
        case .hours: count * 3_600
        case .days: count * day
        case .workingDays: (count + (count + 4) / 5 * 2) * day
        case .weeks: count * 7 * day
        case .months: count * 31 * day
        case .years: count * 366 * day
        }
    }
}

extension Term.Unit {
    fileprivate var word: String {
        switch self {
        case .minutes: "minute"
        case .hours: "hour"
        case .days: "day"
        case .workingDays: "working day"
        case .weeks: "week"
        case .months: "month"
        case .years: "year"
        }
    }
}

extension Lifetime {
    /// As a message tells it, behind what stays.
    var words: String {
        switch self {
        case .seconds(let seconds): "stays for \(Span.text(seconds))"
        case .atLeast(let seconds) where seconds > 0: "stays for \(Span.text(seconds)) or more"
        case .atLeast: "stays when the browser has closed"
        case .session: "ends with the session"
        case .unknown: "stays, nobody knows how long"
        }
    }

    func isShorter(than other: Lifetime) -> Bool { atLeast ?? 0 < other.atLeast ?? 0 }

    /// For how many seconds it is kept, at least; nothing where the file does not say, or where it ends with the session.
    var atLeast: Int? {
        switch self {
        case .seconds(let seconds), .atLeast(let seconds): max(1, seconds)
        case .session, .unknown: nil
        }
    }
}

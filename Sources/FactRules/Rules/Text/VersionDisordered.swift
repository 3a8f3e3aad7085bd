import Diagnostics
import Facts

extension Rule {
    static let versionDisordered = Rule(
        .versionDisordered, .text, .error,
        title: "An earlier version has a number or a day that is not earlier",
        provisions: [.avg("5 lid 1 onder a"), .avg("5 lid 2")],
        checked: "2026-11-29",
        why: "readers must be able to tell which version held when; the one that was replaced came first.",
        remedy: """
            Correct the number or the day: \
            \(swift: #"EarlierVersion(1, of: "2025-03-01")"#, json: #""earlierVersions": [{"number": 1, "date": "2025-03-01"}]"#).
            """,
        dutch: Dutch(
            "Een eerdere versie heeft een nummer of een dag die niet eerder is",
            why: "lezers moeten kunnen nagaan welke versie wanneer gold; wat is vervangen, kwam eerst.",
            remedy: "Verbeter het nummer of de dag."),
        foundIn: [
            "a later number",
            "the same number",
            "a later day",
            "a later month",
            "earlier versions that contradict each other",
            "one number for two earlier versions",
            "one of the cookie policy with a later day",
            "a day that has not come, and no version to compare it with",
        ],
        notFoundIn: [
            "each version after the one before",
            "the version before one that holds from a later day",
            "two versions in one month",
            "two versions on one day",
            "a version without a number",
            "a date that cannot be read has a rule of its own",
            "no earlier version",
        ],
        findWithShared: { organisation, shared in
            let website = organisation.website
            return faults(of: organisation.earlierVersions, before: organisation.version, on: shared.day)
                + faults(
                    of: website?.earlierVersions ?? [], before: website?.version ?? organisation.version, on: shared.day
                )
        })

    /// - Parameter versions: of one document, the latest first.
    private static func faults(
        of versions: [EarlierVersion], before current: Version?, on day: CalendarDate
    ) -> [Finding] {
        let earlier = versions.map(Edition.init)
        return earlier.indices.compactMap { index in
            let later = [current.map(Edition.init)].compactMap(\.self) + earlier[..<index]
            return earlier[index].fault(after: later, on: day).map { Finding($0, at: versions[index]) }
        }
    }
}

/// A version, current or earlier, as far as it says when it is from.
private struct Edition {
    let number: Int?
    let minor: Int
    let first: CalendarDate?
    let isDay: Bool

    init(_ version: Version) {
        number = version.number
        minor = version.minor ?? 0
        first = version.effective ?? version.date ?? version.month?.firstDay
        isDay = version.effective != nil || version.date != nil
    }

    init(_ version: EarlierVersion) {
        number = version.number
        minor = version.minor ?? 0
        first = version.date ?? version.month?.firstDay
        isDay = version.date != nil
    }

    /// What is wrong with it as one that came before each of the others; they are listed the latest first.
    func fault(after later: [Edition], on day: CalendarDate) -> String? {
        guard let number else { return nil }
        for other in later {
            if let theirs = other.number, (number, minor) >= (theirs, other.minor) {
                return "earlier version \(called) comes before version \(other.called), and its number is not lower"
            }
            if let first, let start = other.first, isAfter(start, by: other) {
                return "earlier version \(called) is of \(first), and version \(other.called) of \(start)"
            }
        }
        guard later.isEmpty, let first, first > day else { return nil }
        return "earlier version \(called) is of \(first), and that day has not come"
    }

    /// Whether it starts after another did; where one tells the month alone, only another month shows that.
    private func isAfter(_ start: CalendarDate, by other: Edition) -> Bool {
        guard let first else { return false }
        if isDay && other.isDay { return first > start }
        return (first.year, first.month) > (start.year, start.month)
    }

    private var called: String { (number.map { "\($0)" } ?? "without a number") + (minor == 0 ? "" : ".\(minor)") }
}

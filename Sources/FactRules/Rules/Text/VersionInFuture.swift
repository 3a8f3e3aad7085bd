import Diagnostics
import Facts

extension Rule {
    static let versionInFuture = Rule(
        .versionInFuture, .text, .warning,
        title: "The date of the statement has not come yet",
        provisions: [.avg("5 lid 1 onder a")],
        checked: "2026-11-21",
        why: "readers take the date for the day from which the statement holds, and it is published before that.",
        remedy: """
            Correct the date in \
            \(swift: #"Version(1, of: "2026-11-21")"#, json: #""version": {"number": 1, "date": "2026-11-21"}"#), or \
            publish on that day.
            """,
        dutch: Dutch(
            "De datum van de verklaring ligt in de toekomst",
            why: "lezers houden de datum voor de dag waarop de verklaring ingaat, en zij staat er al eerder.",
            remedy: "Verbeter de datum, of publiceer de verklaring op die dag."),
        foundIn: [
            "tomorrow",
            "next month",
            "the cookie policy alone",
            "years ahead",
        ],
        notFoundIn: [
            "today",
            "this month",
            "earlier",
            "a date that cannot be read has a rule of its own",
            "no version",
        ],
        findWithShared: { organisation, shared in
            [organisation.version, organisation.website?.version].compactMap(\.self).compactMap { version in
                guard let first = version.date ?? version.month?.firstDay, first > shared.day else { return nil }
                let day = version.date.map(\.description) ?? version.month.map(\.description) ?? ""
                return Finding(
                    "\(version.called) is of \(day), and that \(version.date == nil ? "month" : "day") has not come",
                    at: version)
            }
        })
}

extension Version {
    /// As a message calls it.
    fileprivate var called: String {
        guard let number else { return "the version" }
        return "version \(number)" + (minor.map { ".\($0)" } ?? "")
    }
}

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
        failing: [
            Example("tomorrow") { Version(1, of: "2026-11-22") },
            Example("next month") { Version(1, in: "2026-12") },
            Example("the cookie policy alone") { Website { Version(1, of: "2026-11-22") } },
            Example("years ahead") { Version(1, of: "2030-01-01") },
        ],
        passing: [
            Example("today") { Version(1, of: "2026-11-21") },
            Example("this month") { Version(1, minor: 1, in: "2026-11") },
            Example("earlier") { Version(2, of: "2026-11-20") },
            Example("a date that cannot be read has a rule of its own") { Version(1, of: "22-11-2026") },
            Example("no version") { Purpose.delivery },
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

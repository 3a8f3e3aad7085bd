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
            Example("years ahead") { Version(1, of: "2030-01-01") },
        ],
        passing: [
            Example("today") { Version(1, of: "2026-11-21") },
            Example("earlier") { Version(2, of: "2026-11-20") },
            Example("a date that cannot be read has a rule of its own") { Version(1, of: "22-11-2026") },
            Example("no version") { Purpose.delivery },
        ],
        findWithShared: { organisation, shared in
            guard let version = organisation.version, version.date > shared.day else { return [] }
            return [Finding("version \(version.number) is of \(version.date), and that day has not come", at: version)]
        })
}

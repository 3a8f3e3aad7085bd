import Facts

extension FactExamples {
    static let versionInFuture = FactExamples(
        of: .versionInFuture,
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
        ])
}

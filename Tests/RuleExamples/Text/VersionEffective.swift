import Facts

extension FactExamples {
    static let versionEffective = FactExamples(
        of: .versionEffective,
        failing: [
            Example("from the day before") { Version(2, of: "2026-11-20", from: "2026-11-19") },
            Example("from a month before its own") { Version(2, in: "2026-11", from: "2026-10-31") },
            Example("of the cookie policy") { Website { Version(2, of: "2026-11-20", from: "2026-01-01") } },
        ],
        passing: [
            Example("from a later day") { Version(2, of: "2026-11-20", from: "2027-01-01") },
            Example("from a day of its own month") { Version(2, in: "2026-11", from: "2026-11-15") },
            Example("nothing says when it was adopted") { Version(2, from: "2027-01-01") },
            Example("no other day") { Version(2, of: "2026-11-20") },
        ])
}

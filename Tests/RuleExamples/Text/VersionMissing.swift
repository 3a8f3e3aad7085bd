import Facts

extension FactExamples {
    static let versionMissing = FactExamples(
        of: .versionMissing,
        failing: [
            Example("no version") { Purpose.delivery }
        ],
        passing: [
            Example("a version with its date") { Version(1, of: "2026-11-21") },
            Example("a later version, of an earlier year") { Version(7, of: "2019-03-01") },
        ])
}

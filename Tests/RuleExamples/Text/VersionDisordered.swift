import Facts

extension FactExamples {
    static let versionDisordered = FactExamples(
        of: .versionDisordered,
        failing: [
            Example("a later number") {
                Version(2, of: "2026-11-20")
                EarlierVersion(3, of: "2025-03-01")
            },
            Example("the same number") {
                Version(2, minor: 1, of: "2026-11-20")
                EarlierVersion(2, minor: 1, of: "2025-03-01")
            },
            Example("a later day") {
                Version(2, of: "2026-11-20")
                EarlierVersion(1, of: "2026-11-21")
            },
            Example("a later month") {
                Version(2, in: "2026-10")
                EarlierVersion(1, in: "2026-11")
            },
            Example("earlier versions that contradict each other") {
                Version(3, of: "2026-11-20")
                EarlierVersion(2, of: "2024-01-01")
                EarlierVersion(1, of: "2025-01-01")
            },
            Example("one number for two earlier versions") {
                Version(3, of: "2026-11-20")
                EarlierVersion(1, of: "2025-01-01")
                EarlierVersion(1, of: "2024-01-01")
            },
            Example("one of the cookie policy with a later day") {
                Version(2, of: "2026-11-20")
                Website { EarlierVersion(1, of: "2026-11-21") }
            },
            Example("a day that has not come, and no version to compare it with") {
                EarlierVersion(1, of: "2026-11-22")
            },
        ],
        passing: [
            Example("each version after the one before") {
                Version(3, of: "2026-11-20")
                EarlierVersion(2, minor: 1, of: "2025-03-01")
                EarlierVersion(2, of: "2025-01-01")
                EarlierVersion(1, in: "2024-12")
            },
            Example("the version before one that holds from a later day") {
                Version(2, of: "2026-11-20", from: "2027-01-01")
                EarlierVersion(1, of: "2026-12-01")
            },
            Example("two versions in one month") {
                Version(2, in: "2026-11")
                EarlierVersion(1, in: "2026-11")
            },
            Example("two versions on one day") {
                Version(2, of: "2026-11-20")
                EarlierVersion(1, of: "2026-11-20")
            },
            Example("a version without a number") {
                Version(of: "2026-11-20")
                EarlierVersion(1, of: "2025-03-01")
            },
            Example("a date that cannot be read has a rule of its own") {
                Version(2, of: "2026-11-20")
                EarlierVersion(1, of: "31-12-2026")
            },
            Example("no earlier version") { Version(1, of: "2026-11-20") },
        ])
}

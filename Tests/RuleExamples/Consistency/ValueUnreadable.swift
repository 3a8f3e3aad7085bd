import Facts

extension FactExamples {
    static let valueUnreadable = FactExamples(
        of: .valueUnreadable,
        failing: [
            Example("a date the Dutch way round") { Version(1, of: "21-11-2026") },
            Example("a day that does not exist") { Version(1, of: "2026-02-30") },
            Example("a code that no country has") { Controller("Voorbeeld", country: "XX") },
            Example("a day of an earlier version that does not exist") { EarlierVersion(1, of: "2025-02-29") },
            Example("a term of less than nothing") { Keep.ofOtherData(for: .fixed(.years(-3))) },
            Example("a term that no calendar holds") { Keep.ofOtherData(for: .fixed(.years(2_000_000_000_000_000))) },
            Example("a notice of no months") { ChangePolicy(noticeTerm: .months(0)) },
            Example("a version before the first") { Version(0, of: "2026-11-21") },
            Example("less than nothing behind the point of a version") { Version(1, minor: -1, of: "2026-11-21") },
            Example("a month that does not exist") { Version(1, in: "2026-13") },
            Example("three letters for a country") { Controller("Voorbeeld", country: "NLD") },
        ],
        passing: [
            Example("a date") { Version(1, of: "2026-11-21") },
            Example("a term") { Keep.ofOtherData(for: .fixed(.years(9999))) },
            Example("a country") { Controller("Voorbeeld", country: "NL") },
            Example("a country far away") { Controller("Voorbeeld", country: "MY") },
        ])
}

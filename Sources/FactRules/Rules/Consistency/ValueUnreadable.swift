import Diagnostics
import Facts

extension Rule {
    static let valueUnreadable = Rule(
        .valueUnreadable, .consistency, .error,
        title: "A date, a term, a number or a country code cannot be read",
        provisions: [],
        checked: nil,
        why: "what cannot be read cannot be published.",
        remedy: """
            Write days that exist as "2026-11-21", terms as \(swift: ".years(2)", json: #""P2Y""#) with a count from \
            1 to 9999, versions as 1, 2 and so on, and countries as the ISO 3166-1 code of two capitals, as \
            "NL".
            """,
        dutch: Dutch(
            "Een datum, termijn, nummer of landcode is niet te lezen",
            why: "wat niet te lezen is, kan niet worden gepubliceerd.",
            remedy:
                "Schrijf een datum als 2026-11-21, een termijn met een aantal van 1 tot en met 9999, een versie als 1, 2 enzovoort, en een land als code van twee hoofdletters, zoals NL."
        ),
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
        ]
    ) { organisation, shared in
        let facts = shared.facts + shared.acceptances.map(\.acceptance)
        return facts.flatMap { fact in
            fact.notated.compactMap(\.notationFault).map { Finding("\($0.written.quoted) \($0.what)", at: fact) }
        } + unreadableNumbers(organisation)
    }
}

/// Numbers of versions that no page can say.
private func unreadableNumbers(_ organisation: Organisation) -> [Finding] {
    let versions = [organisation.version, organisation.website?.version].compactMap(\.self)
    let earlier = organisation.earlierVersions + (organisation.website?.earlierVersions ?? [])
    let whole: [(number: Int?, fact: any Fact)] =
        versions.map { ($0.number, $0) } + earlier.map { ($0.number, $0) }
    let minor: [(number: Int?, fact: any Fact)] =
        versions.map { ($0.minor, $0) } + earlier.map { ($0.minor, $0) }
    func findings(_ numbers: [(number: Int?, fact: any Fact)], outside range: ClosedRange<Int>) -> [Finding] {
        numbers.compactMap { number, fact in
            guard let number, !range.contains(number) else { return nil }
            return Finding("\(number) is no number of a version", at: fact)
        }
    }
    return findings(whole, outside: Version.numbers) + findings(minor, outside: Version.minors)
}

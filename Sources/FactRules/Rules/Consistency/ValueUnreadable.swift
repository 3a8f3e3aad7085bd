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
        foundIn: [
            "a date the Dutch way round",
            "a day that does not exist",
            "a code that no country has",
            "a day of an earlier version that does not exist",
            "a term of less than nothing",
            "a term that no calendar holds",
            "a notice of no months",
            "a version before the first",
            "less than nothing behind the point of a version",
            "a month that does not exist",
            "three letters for a country",
        ],
        notFoundIn: [
            "a date",
            "a term",
            "a country",
            "a country far away",
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

import Diagnostics
import Facts

extension Rule {
    static let retentionMissing = Rule(
        .retentionMissing, .retention, .error,
        title: "Nothing says how long data are kept",
        provisions: [.avg("13 lid 2 onder a"), .avg("14 lid 2 onder a")],
        checked: "2026-11-21",
        why: "people are told how long their data are kept, or how that is decided.",
        remedy: """
            Add \
            \(swift: #"Keep.ofThese(for: .fixed(.years(1)), after: "...")"#, json: #""retention": [{"covers": "purpose", "period": {"fixed": "P1Y"}, "start": {"known": "..."}}]"#) \
            to the purpose, or \
            \(swift: "Keep.of(...) beside it", json: #""retention" to the organisation, with the labels that it "covers""#).
            """,
        dutch: Dutch(
            "Niet gezegd is hoelang gegevens worden bewaard",
            why: "mensen moeten weten hoelang hun gegevens worden bewaard, of hoe dat wordt bepaald.",
            remedy: "Noem de bewaartermijn, of waarvan die afhangt."),
        failing: [
            Example("a purpose without a period") {
                Purpose("bestellingen leveren") { Processes(.contact) }
            },
            Example("a period for one category of two") {
                Purpose("bestellingen leveren") { Processes(.contact, .invoices) }
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar")
            },
            Example("a period that is being asked", giving: .warning) {
                Purpose("bestellingen leveren") { Keep.ofThese(for: .unknown("asked on 2026-11-21")) }
            },
        ],
        passing: [
            Example("a period in the purpose") { Purpose.delivery },
            Example("a period for all people that the purpose is about") {
                Purpose("bestellingen leveren") {
                    Concerns(.customers)
                    Processes(.contact)
                }
                Keep.of(.customers, for: .fixed(.years(1)), after: "de levering")
            },
            Example("a period for all other data") {
                Purpose("bestellingen leveren") { Processes(.contact) }
                Keep.ofOtherData(for: .fixed(.years(1)), after: "de levering")
            },
        ]
    ) { organisation in
        organisation.purposes.compactMap(organisation.findingOfMissingPeriod) + organisation.periods.compactMap(\.asked)
    }
}

extension Organisation {
    fileprivate func findingOfMissingPeriod(for purpose: Purpose) -> Finding? {
        let categories = purpose.categories.isEmpty ? [""] : purpose.categories
        let uncovered = categories.filter { periods(of: $0, for: purpose).isEmpty }
        guard !uncovered.isEmpty else { return nil }
        let what = uncovered == categories ? "data" : uncovered.quoted
        return Finding("nothing says how long \(what) for purpose \(purpose.name.quoted) are kept", at: purpose)
    }
}

extension PlacedPeriod {
    fileprivate var asked: Finding? {
        guard case .unknown(let question) = period.period else { return nil }
        return Finding("\(subject) is not known", at: period, asking: question)
    }
}

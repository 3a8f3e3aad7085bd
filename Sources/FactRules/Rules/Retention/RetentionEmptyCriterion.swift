import Diagnostics
import Facts

extension Rule {
    static let retentionEmptyCriterion = Rule(
        .retentionEmptyCriterion, .retention, .error,
        title: "A retention period says nothing but that data are kept as long as needed",
        provisions: [.avg("13 lid 2 onder a"), .avg("14 lid 2 onder a"), .transparencyGuidelines("annex")],
        checked: nil,
        why: "\"no longer than needed\" is what the law asks of everyone, and tells people nothing.",
        remedy: "Give a term, .fixed(.years(2)), or an event that ends it, .until(\"uw account is opgeheven\").",
        dutch: Dutch(
            "Een bewaartermijn zegt alleen dat gegevens zolang als nodig worden bewaard",
            why: "“niet langer dan nodig” vraagt de wet van iedereen, en vertelt mensen niets.",
            remedy: "Noem een termijn, of de gebeurtenis waarmee die eindigt."),
        failing: [
            Example("no longer than needed") {
                Keep.ofOtherData(for: .notLongerThanNeeded(for: ["een goede administratie"]))
            },
            Example("as long as needed, in other words") {
                Keep.ofOtherData(for: .asLongAs("dat nodig is", also: nil))
            },
        ],
        passing: [
            Example("a term") { Keep.ofOtherData(for: .fixed(.years(2)), after: "de laatste bestelling") },
            Example("as long as something lasts") {
                Keep.ofOtherData(for: .asLongAs("de overeenkomst loopt", also: nil))
            },
            Example("a period that is being asked") { Keep.ofOtherData(for: .unknown("asked on 2026-11-21")) },
        ]
    ) { organisation in
        organisation.periods.filter(\.period.period.isEmptyCriterion).map {
            Finding("\($0.subject) has no term, and no criterion but need", at: $0.period)
        }
    }
}

extension RetentionPeriod.Period {
    fileprivate var isEmptyCriterion: Bool {
        switch self {
        case .notLongerThanNeeded: true
        case .asLongAs(let clause, also: nil):
            ["dat nodig is", "nodig is", "het nodig is", "dat noodzakelijk is", "noodzakelijk is", "nodig"]
                .contains(clause.lowercased())
        case .asLongAs, .fixed, .until, .forever, .unknown: false
        }
    }
}

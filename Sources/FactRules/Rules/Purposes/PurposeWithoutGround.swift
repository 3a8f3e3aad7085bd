import Diagnostics
import Facts

extension Rule {
    static let purposeWithoutGround = Rule(
        .purposeWithoutGround, .purposes, .error,
        title: "A purpose has no legal ground",
        provisions: [.avg("6 lid 1"), .avg("13 lid 1 onder c"), .avg("14 lid 1 onder c")],
        checked: "2026-11-21",
        why: "every purpose rests on one of six grounds, and people are told which.",
        remedy: """
            Add Rests(on: .contract()), Rests(on: .legitimateInterest("...")) or another ground to this purpose.
            """,
        failing: [
            Example("a purpose that rests on nothing") { Purpose("onze website verbeteren") {} }
        ],
        passing: [
            Example("one ground") { Purpose.delivery },
            Example("two grounds for a mixed purpose") {
                Purpose("bestellingen leveren en de boeken bijhouden") {
                    Rests(on: .contract())
                    Rests(on: .legalObligation(.known([.awr52]), covering: .part))
                }
            },
        ]
    ) { organisation in
        organisation.purposes.filter(\.grounds.isEmpty).map {
            Finding("purpose \($0.name.quoted) has no legal ground", at: $0)
        }
    }
}

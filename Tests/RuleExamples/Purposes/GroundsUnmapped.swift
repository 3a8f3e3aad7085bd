import Diagnostics
import Facts

extension FactExamples {
    static let groundsUnmapped = FactExamples(
        of: .groundsUnmapped,
        failing: [
            Example("consent and a contract, one of which holds") {
                Grounds(.init(.consent), .init(.contract))
                Purpose("bestellingen leveren") {}
            },
            Example("a purpose of which only some cases rest on each ground", giving: .warning) {
                Purpose("nieuws sturen") {
                    Rests(on: .consent(covering: .sometimes))
                    Rests(on: .legitimateInterest("klanten binden", covering: .sometimes))
                }
            },
        ],
        passing: [
            Example("one ground for all") {
                Grounds(.init(.consent))
                Purpose("bestellingen leveren") {}
            },
            Example("a ground with each purpose, and how interests are weighed") {
                Grounds(weighsInterests: true)
                Purpose.delivery
            },
            Example("parts of a purpose, each on its own ground") {
                Purpose("bestellingen leveren") {
                    Rests(on: .contract())
                    Rests(on: .legalObligation(.known([.awr52]), covering: .part))
                }
            },
        ])
}

import Diagnostics
import Facts

extension FactExamples {
    static let statuteUnnamed = FactExamples(
        of: .statuteUnnamed,
        failing: [
            Example("a legal duty without its law") {
                Purpose("de boeken bijhouden") { Rests(on: .legalObligation()) }
            },
            Example("a law that is being asked", giving: .note) {
                Purpose("de boeken bijhouden") { Rests(on: .legalObligation(.asked)) }
            },
        ],
        passing: [
            Example("a legal duty with its law") {
                Purpose("de boeken bijhouden") { Rests(on: .legalObligation(.known([.awr52]))) }
            },
            Example("a law without its article: that is a milder finding") {
                Purpose("de boeken bijhouden") {
                    Rests(on: .legalObligation(.known([Statute("Algemene wet inzake rijksbelastingen")])))
                }
            },
            Example("a contract has no law to name") { Purpose.delivery },
        ])
}

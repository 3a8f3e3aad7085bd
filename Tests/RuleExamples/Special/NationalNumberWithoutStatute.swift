import Diagnostics
import Facts

extension FactExamples {
    static let nationalNumberWithoutStatute = FactExamples(
        of: .nationalNumberWithoutStatute,
        failing: [
            Example("the number for a contract") {
                DataCategories(.bsn)
                Purpose("klanten herkennen") {
                    Processes(.bsn)
                    Rests(on: .contract())
                }
            },
            Example("a law that is being asked", giving: .warning) {
                DataCategories(.bsn)
                Purpose("de loonadministratie voeren") {
                    Processes(.bsn)
                    Rests(on: .legalObligation(.asked))
                }
            },
            Example("a law that only has books kept") {
                DataCategories(.bsn)
                Purpose("de boeken bijhouden") {
                    Processes(.bsn)
                    Rests(on: .legalObligation(.known([.awr52])))
                }
            },
            Example("the number for no named purpose") { DataCategories(.bsn) },
            Example("an authority, beside its task") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                DataCategories(.bsn)
                Purpose("zalen verhuren") {
                    Processes(.bsn)
                    Rests(on: .contract())
                }
            },
        ],
        passing: [
            Example("the number for wage tax") {
                DataCategories(.bsn)
                Purpose("de loonadministratie voeren") {
                    Processes(.bsn)
                    Rests(on: .legalObligation(.known([Statute("Wet op de loonbelasting 1964", article: "28")])))
                }
            },
            Example("a municipality, for its task") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                DataCategories(.bsn)
                Purpose("paspoorten verstrekken") {
                    Processes(.bsn)
                    Rests(on: .publicTask())
                }
            },
            Example("a number of another kind") {
                DataCategories(.contact)
                Purpose.delivery
            },
        ])
}

extension DataCategory {
    fileprivate static let bsn = DataCategory("burgerservicenummer", .nationalIdentificationNumber)
}

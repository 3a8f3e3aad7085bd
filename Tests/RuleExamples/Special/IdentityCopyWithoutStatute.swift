import Diagnostics
import Facts

extension FactExamples {
    static let identityCopyWithoutStatute = FactExamples(
        of: .identityCopyWithoutStatute,
        failing: [
            Example("a copy from everyone who rents something") {
                DataCategories(.copy)
                Purpose("gereedschap verhuren") {
                    Processes(.copy)
                    Rests(on: .contract())
                }
            },
            Example("a scan among other data, and no purpose for it") {
                DataCategories(DataCategory("inschrijfgegevens", including: "naam", "scan van uw paspoort"))
            },
            Example("a law that only has books kept") {
                DataCategories(.copy)
                Purpose("de boeken bijhouden") {
                    Processes(.copy)
                    Rests(on: .legalObligation(.known([.awr52])))
                }
            },
            Example("a law that is being asked", giving: .note) {
                DataCategories(.copy)
                Purpose("de loonadministratie voeren") {
                    Processes(.copy)
                    Rests(on: .legalObligation(.asked))
                }
            },
        ],
        passing: [
            Example("an employer") {
                DataCategories(.copy)
                Purpose("de loonadministratie voeren") {
                    Processes(.copy)
                    Rests(on: .legalObligation(.known([Statute("Wet op de loonbelasting 1964", article: "28")])))
                }
            },
            Example("who has to know its clients") {
                DataCategories(.copy)
                Purpose("cliënten onderzoeken") {
                    Processes(.copy)
                    Rests(on: .legalObligation(.known([.wwft33])))
                }
            },
            Example("number and photograph covered") {
                DataCategories(DataCategory("kopie van uw identiteitsbewijs, met BSN en pasfoto afgeschermd"))
            },
            Example("the kind and number of the document, and no copy") {
                DataCategories(DataCategory("soort en nummer van uw identiteitsbewijs"))
            },
            Example("a copy of something else") { DataCategories(DataCategory("kopie van uw diploma")) },
        ])
}

extension DataCategory {
    fileprivate static let copy = DataCategory("kopie van uw identiteitsbewijs")
}

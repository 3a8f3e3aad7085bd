import Diagnostics
import Facts

extension FactExamples {
    static let furtherPurposeUnannounced = FactExamples(
        of: .furtherPurposeUnannounced,
        failing: [
            Example("a new use, and nothing about it") {
                Purpose.delivery
                Purpose("drukte voorspellen") { FurtherUse(of: .delivery) }
            },
            Example("people are told, and nobody judged whether it is compatible") {
                Purpose.delivery
                Purpose("drukte voorspellen") { FurtherUse(of: .delivery, notice: "een bericht per e-mail") }
            },
            Example("how people hear of it is being asked", giving: .note) {
                Purpose.delivery
                Purpose("drukte voorspellen") {
                    FurtherUse(of: .delivery, notice: .asked, compatibility: "dossier 4, mei 2026")
                }
            },
            Example("a further use, and a promise that there is none") {
                CategoriesServePurposes(onlyAsCollected: true)
                Purpose.delivery
                Purpose("drukte voorspellen") {
                    FurtherUse(of: .delivery, notice: "een bericht per e-mail", compatibility: "dossier 4, mei 2026")
                }
            },
            Example("data that were to serve one purpose only") {
                DataSubjects(.customers)
                DataCategories(.contact)
                Purpose("vragen beantwoorden") {
                    Concerns(.customers)
                    Processes(.contact)
                    OnlyForThis()
                }
                Purpose.delivery
            },
        ],
        passing: [
            Example("people are told, and it was judged") {
                Purpose.delivery
                Purpose("drukte voorspellen") {
                    FurtherUse(
                        of: .delivery, notice: "een bericht per e-mail", compatibility: "dossier 4, mei 2026")
                }
            },
            Example("people are asked: then it need not be compatible") {
                Purpose.delivery
                Purpose("aanbiedingen sturen") {
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                    FurtherUse(of: .delivery, notice: "de vraag om toestemming")
                }
            },
            Example("one purpose only, and other data of the same people for another") {
                DataSubjects(.customers)
                DataCategories(.contact, .invoices)
                Purpose("facturen sturen") {
                    Concerns(.customers)
                    Processes(.invoices)
                    OnlyForThis()
                }
                Purpose.delivery
            },
        ])
}

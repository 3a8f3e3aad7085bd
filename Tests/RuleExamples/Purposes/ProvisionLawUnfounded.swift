import Facts

extension FactExamples {
    static let provisionLawUnfounded = FactExamples(
        of: .provisionLawUnfounded,
        failing: [
            Example("books, which the law has the shop keep and not its customers") {
                Purpose("onze boekhouding bijhouden") {
                    Rests(on: .legalObligation(.known([.awr52, .bw210])))
                    MustProvide(.law, otherwise: "kunnen wij niet leveren")
                }
            },
            Example("a contract alone") {
                Purpose("bestellingen leveren") {
                    Rests(on: .contract())
                    MustProvide(.law, otherwise: "kunnen wij niet leveren")
                }
            },
        ],
        passing: [
            Example("a law that obliges the people themselves") {
                Purpose("de loonadministratie voeren") {
                    Rests(on: .legalObligation(.known([Statute("Wet op de loonbelasting 1964", article: "29")])))
                    MustProvide(.law, otherwise: "moeten wij 52 procent loonheffing inhouden")
                }
            },
            Example("a permit, for which the law asks papers of whoever wants one") {
                Purpose("vergunningen verlenen") {
                    Rests(on: .publicTask())
                    MustProvide(.law, otherwise: "krijgt u geen vergunning")
                }
            },
            Example("books, and the data that a contract needs") {
                Purpose("onze boekhouding bijhouden") {
                    Rests(on: .legalObligation(.known([.awr52])))
                    MustProvide(.contract, otherwise: "kunnen wij niet leveren")
                }
            },
            Example("which law it is, is being asked") {
                Purpose("onze boekhouding bijhouden") {
                    Rests(on: .legalObligation(.asked))
                    MustProvide(.law, otherwise: "kunnen wij niet leveren")
                }
            },
            Example("no ground yet: that has a rule of its own") {
                Purpose("bestellingen leveren") { MustProvide(.law, otherwise: "kunnen wij niet leveren") }
            },
        ])
}

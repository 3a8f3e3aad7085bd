import Facts

extension FactExamples {
    static let groundsAlternative = FactExamples(
        of: .groundsAlternative,
        failing: [
            Example("consent, and a contract in reserve") {
                Purpose("bestellingen leveren") {
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                    Rests(on: .contract())
                }
            },
            Example("consent, and a legitimate interest in reserve") {
                Purpose("nieuws sturen") {
                    Rests(on: .legitimateInterest("klanten binden"))
                    Rests(on: .consent())
                }
            },
        ],
        passing: [
            Example("consent to a named part of it") {
                Purpose("bestellingen leveren") {
                    Rests(on: .contract())
                    Rests(on: .consent(Consent(to: "uw pakket bij de buren bezorgen", obtained: [.separateAct])))
                }
            },
            Example("a law that covers a part") {
                Purpose("bestellingen leveren") {
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                    Rests(on: .legalObligation(.known([.awr52]), covering: .part))
                }
            },
            Example("a contract, and explicit consent that lifts the ban on special data") {
                DataCategories(.diets)
                Purpose("maaltijden bezorgen") {
                    Processes(.diets)
                    Rests(on: .contract())
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
            },
            Example("two grounds, neither of them consent") {
                Purpose("bestellingen leveren") {
                    Rests(on: .contract())
                    Rests(on: .legitimateInterest("klanten helpen"))
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let diets = DataCategory("allergieën", .special)
}

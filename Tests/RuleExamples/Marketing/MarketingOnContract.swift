import Facts

extension FactExamples {
    static let marketingOnContract = FactExamples(
        of: .marketingOnContract,
        failing: [
            Example("a newsletter on a contract") { Purpose("nieuwsbrieven sturen") { Rests(on: .contract()) } },
            Example("advertising among what belongs to an order") {
                Purpose("klanten op de hoogte houden") {
                    Includes("reclame sturen")
                    Rests(on: .contract())
                }
            },
        ],
        passing: [
            Example("a newsletter with consent") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("a newsletter that people pay for") {
                Purpose("onze betaalde nieuwsbrief leveren") { Rests(on: .contract()) }
            },
            Example("what members are entitled to") {
                Purpose("leden informeren over de vereniging") { Rests(on: .contract()) }
            },
            Example("advertising that the organisation makes for its customers") {
                Purpose("reclamecampagnes maken in opdracht") { Rests(on: .contract()) }
            },
        ])
}

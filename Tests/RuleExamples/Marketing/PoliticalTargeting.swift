import Facts

extension FactExamples {
    static let politicalTargeting = FactExamples(
        of: .politicalTargeting,
        failing: [
            Example("a campaign aimed at people by a profile") {
                Purpose("politieke campagne voeren") {
                    Rests(on: .legitimateInterest("kiezers bereiken"))
                    Profiling("[u|je] ziet andere berichten")
                }
            },
            Example("a campaign aimed at people by where they live") {
                Purpose("verkiezingsadvertenties tonen") {
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                    Selects(by: "leeftijd en woonplaats")
                }
            },
        ],
        passing: [
            Example("explicit consent") {
                Purpose("verkiezingsadvertenties tonen") {
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                    Selects(by: "leeftijd en woonplaats")
                }
            },
            Example("everyone sees the same") {
                Purpose("politieke campagne voeren") { Rests(on: .legitimateInterest("kiezers bereiken")) }
            },
            Example("advertising for shoes") {
                Purpose("een campagne voeren voor onze schoenen") { Profiling("[u|je] ziet andere aanbiedingen") }
            },
            Example("the election of a board") {
                Purpose("de verkiezing van ons bestuur houden") { Selects(by: "lidmaatschap") }
            },
        ])
}

import Facts

extension FactExamples {
    static let specialCategoryConsentNotExplicit = FactExamples(
        of: .specialCategoryConsentNotExplicit,
        failing: [
            Example("allergies by consent") {
                DataCategories(.allergies)
                Purpose("maaltijden maken") {
                    Processes(.allergies)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            }
        ],
        passing: [
            Example("allergies by explicit consent") {
                DataCategories(.allergies)
                Purpose("maaltijden maken") {
                    Processes(.allergies)
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
            },
            Example("consent as the ground, and another exception that lifts the ban") {
                DataCategories(.allergies)
                Purpose("patiënten behandelen") {
                    Processes(.allergies)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("ordinary data by consent") {
                DataCategories(.contact)
                Purpose("nieuwsbrieven sturen") {
                    Processes(.contact)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let allergies = DataCategory("allergieën", .special)
}

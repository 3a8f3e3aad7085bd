import Facts

extension FactExamples {
    static let titleOrGenderNotNeeded = FactExamples(
        of: .titleOrGenderNotNeeded,
        failing: [
            Example("gender for a contract") {
                DataCategories(.contact, .gender)
                Purpose("bestellingen leveren") {
                    Processes(.contact, .gender)
                    Rests(on: .contract())
                }
            },
            Example("gender for no named purpose") { DataCategories(.gender) },
        ],
        passing: [
            Example("gender by free consent") {
                DataCategories(.gender)
                Purpose("u aanspreken zoals u wilt") {
                    Processes(.gender)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("gender because a law asks it") {
                DataCategories(.gender)
                Purpose("de loonadministratie voeren") {
                    Processes(.gender)
                    Rests(on: .legalObligation(.known([Statute("Wet op de loonbelasting 1964", article: "28")])))
                }
            },
        ])
}

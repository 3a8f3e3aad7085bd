import Diagnostics
import Facts

extension Rule {
    static let titleOrGenderNotNeeded = Rule(
        .titleOrGenderNotNeeded, .special, .warning,
        title: "Gender or form of address is asked without need",
        provisions: [.avg("5 lid 1 onder c"), .avg("6 lid 1"), .ruling("C-394/23", "Mousse")],
        checked: "2026-11-21",
        why: """
            gender or form of address is seldom needed to make or keep a contract; where it is not, nobody may be made to \
            give it.
            """,
        remedy: "Leave the category out, or ask it by free consent or on a law that needs it.",
        dutch: Dutch(
            "Naar geslacht of aanhef wordt zonder noodzaak gevraagd",
            why: """
                geslacht of aanhef is zelden nodig om een overeenkomst te sluiten of uit te voeren; waar dat zo is, mag \
                er niet verplicht naar worden gevraagd.
                """,
            remedy: "Vraag er niet naar, of laat mensen er vrij in."),
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
        ]
    ) { organisation in
        organisation.categories.filter { $0.nature == .genderOrTitle }.compactMap { category in
            let purposes = organisation.purposes.filter { $0.categories.contains(category.label) }
            guard !purposes.isEmpty else {
                return Finding("no purpose needs category \(category.label.quoted)", at: category)
            }
            guard let purpose = purposes.first(where: { !$0.mayAskGender }) else { return nil }
            return Finding(
                "nothing shows that purpose \(purpose.name.quoted) needs category \(category.label.quoted)",
                at: category)
        }
    }
}

extension Purpose {
    /// Whether a law, or consent that nothing is tied to, carries the purpose.
    fileprivate var mayAskGender: Bool {
        grounds.contains { basis in
            switch basis.ground {
            case .legalObligation, .publicTask: true
            case .consent:
                basis.consent.map { $0.contractNeedsData.value != true && $0.ways == [.separateAct] } ?? false
            case .contract, .vitalInterests, .legitimateInterest: false
            }
        }
    }
}

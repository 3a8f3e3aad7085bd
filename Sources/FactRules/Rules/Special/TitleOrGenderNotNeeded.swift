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
                geslacht of aanhef is zelden nodig om een overeenkomst te sluiten of uit te voeren; is het niet nodig, \
                dan mag er niet verplicht naar worden gevraagd.
                """,
            remedy: "Vraag er niet naar, of laat mensen er vrij in."),
        foundIn: [
            "gender for a contract",
            "gender for no named purpose",
        ],
        notFoundIn: [
            "gender by free consent",
            "gender because a law asks it",
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

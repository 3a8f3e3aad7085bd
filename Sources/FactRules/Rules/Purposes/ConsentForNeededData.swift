import Diagnostics
import Facts

extension Rule {
    static let consentForNeededData = Rule(
        .consentForNeededData, .purposes, .warning,
        title: "Consent is claimed for data that contract or law already asks for",
        provisions: [.avg("6 lid 1"), .avg("5 lid 1 onder a"), .consentGuidelines("par. 123")],
        checked: "2026-11-21",
        why: "it misleads people to ask for consent where their refusal would change nothing.",
        remedy: """
            Rest the purpose on what really carries it: \
            \(swift: "Rests(on: .contract())", json: #""grounds": [{"ground": "contract"}]"#) or \
            \(swift: "Rests(on: .legalObligation(...))", json: #""grounds": [{"ground": "legalObligation"}]"#).
            """,
        dutch: Dutch(
            "Toestemming wordt gevraagd voor gegevens die overeenkomst of wet al vragen",
            why: "het misleidt mensen om toestemming te vragen als hun weigering niets verandert.",
            remedy: "Noem de grondslag die het gebruik werkelijk draagt: de overeenkomst of de wet."),
        foundIn: [
            "the contract needs the data anyway",
            "whether it does is being asked",
        ],
        notFoundIn: [
            "the contract does not need the data",
            "nothing is said of the contract",
        ]
    ) { organisation in
        organisation.consents.compactMap { purpose, basis, consent in
            let question = consent.contractNeedsData.question
            guard consent.contractNeedsData.value == true || question != nil else { return nil }
            let needed = question == nil ? "needs" : "may need"
            return Finding(
                "purpose \(purpose.name.quoted) rests on consent for data that contract or law \(needed) anyway",
                at: basis, asking: question,
                alike: Alike(purpose.name.quoted) {
                    "purposes \($0) rest on consent for data that contract or law \(needed) anyway"
                })
        }
    }
}

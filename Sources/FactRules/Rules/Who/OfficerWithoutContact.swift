import Diagnostics
import Facts

extension Rule {
    static let officerWithoutContact = Rule(
        .officerWithoutContact, .who, .error,
        title: "The data protection officer cannot be reached",
        provisions: [.avg("13 lid 1 onder b"), .avg("14 lid 1 onder b"), .avg("37 lid 7")],
        checked: "2026-11-21",
        why: "an organisation with a data protection officer must publish how to reach that officer.",
        remedy: """
            Give the officer an address: \
            \(swift: #"DataProtectionOfficer(email: "fg@example.nl")"#, json: #""email": {"known": "fg@example.nl"}"#).
            """,
        dutch: Dutch(
            "De functionaris voor gegevensbescherming is niet te bereiken",
            why: "een organisatie met een functionaris voor gegevensbescherming maakt bekend hoe die te bereiken is.",
            remedy: "Noem een e-mailadres of telefoonnummer van de functionaris."),
        foundIn: [
            "an officer, and nothing more",
            "an address that is being asked",
            "an officer who is reached through an organisation that nobody can reach",
        ],
        notFoundIn: [
            "no officer",
            "an officer who is reached through the organisation",
            "an officer with a telephone number",
        ]
    ) { organisation in
        guard let officer = organisation.officer, officer.postalAddress.value == nil else { return [] }
        if officer.isReachedThroughUs {
            guard organisation.cannotBeReached else { return [] }
            return [
                Finding(
                    "the data protection officer is reached through an organisation that has no address", at: officer)
            ]
        }
        return Gap(inAllOf: [("e-mail address", officer.email), ("telephone number", officer.telephone)]).map {
            Finding(
                "the data protection officer has no \($0.names.listed(with: "or"))", at: officer, asking: $0.question)
        }.asList
    }
}

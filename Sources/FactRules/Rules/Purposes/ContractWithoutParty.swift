import Diagnostics
import Facts

extension Rule {
    static let contractWithoutParty = Rule(
        .contractWithoutParty, .purposes, .warning,
        title: "A contract is the only ground for data of people who are no party to it",
        provisions: [
            .avg("6 lid 1 onder b"), .avg("6 lid 1 onder f"),
            Provision(
                .guidance, "EDPB-richtsnoeren 2/2019",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
                    + "guidelines-22019-processing-personal-data-under-article-61b_nl"),
        ],
        checked: "2026-11-29",
        why: """
            a contract is a ground for data of who makes it; for those of contact persons, relatives or opponents there has \
            to be another, mostly a legitimate interest. Where a purpose is about such people alone, the ground that \
            the statement gives them is none.
            """,
        remedy: """
            Add the ground for these people, \
            \(swift: #"Rests(on: .legitimateInterest("..."))"#, json: #""grounds": [{"ground": "legitimateInterest", "interest": {"known": "..."}}]"#), \
            or give them a purpose of their own.
            """,
        dutch: Dutch(
            "Een overeenkomst is de enige grondslag voor gegevens van mensen die er geen partij bij zijn",
            why: """
                een overeenkomst is alleen een grondslag voor gegevens van wie haar sluit; voor contactpersonen, familie of \
                wederpartijen is een andere nodig, meestal een gerechtvaardigd belang. Gaat een doel alleen over zulke \
                mensen, dan noemt de verklaring een grondslag die er voor hen niet is.
                """,
            remedy: "Noem ook de grondslag voor deze mensen, of maak er een eigen doel van."),
        foundIn: [
            "customers and contact persons of others",
            "only contact persons of customers, whom no contract reaches",
            "customers and their heirs",
            "one label for who is a party and who is not",
        ],
        notFoundIn: [
            "an interest beside the contract",
            "customers who are called by somebody else's name",
            "a contact moment is nobody",
            "people of whom nobody said what they are",
        ]
    ) { organisation in
        let thirdPersons = organisation.thirdPersons
        let nobodyElse = Set(organisation.subjects.filter(\.isThirdPersonAlone).map(\.label))
        return organisation.purposes.filter(\.restsOnContractAlone).compactMap { purpose in
            let people = purpose.subjects.filter(thirdPersons.contains)
            guard !people.isEmpty else { return nil }
            return Finding(
                """
                purpose \(purpose.name.quoted) rests on a contract alone, and concerns \(people.quoted), who are no party \
                to it
                """, at: purpose, severity: purpose.subjects.allSatisfy(nobodyElse.contains) ? .error : .warning)
        }
    }
}

extension Purpose {
    /// Whether a contract is all that it rests on.
    var restsOnContractAlone: Bool { !grounds.isEmpty && grounds.allSatisfy { $0.ground == .contract } }
}

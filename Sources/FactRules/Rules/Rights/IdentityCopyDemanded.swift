import Diagnostics
import Facts

extension Rule {
    static let identityCopyDemanded = Rule(
        .identityCopyDemanded, .rights, .warning,
        title: "Who makes a request must always send a copy of an identity document",
        provisions: [.avg("12 lid 2"), .avg("12 lid 6"), .avg("5 lid 1 onder c")],
        checked: "2026-11-21",
        why:
            "more is asked only where there is doubt who somebody is, and a copy of a document is rarely needed for it.",
        remedy: """
            Recognise people by what is known of them: \
            \(swift: "Rights(identityCheck: .knownDetails)", json: #""identityCheck": {"known": "knownDetails"}"#).
            """,
        dutch: Dutch(
            "Wie een verzoek doet, moet altijd een kopie van een identiteitsbewijs sturen",
            why: """
                alleen bij twijfel over wie iemand is, wordt om meer gevraagd, en daarvoor is een kopie van een \
                identiteitsbewijs zelden nodig.
                """,
            remedy:
                "Herken mensen aan wat al bekend is, zoals hun account of e-mailadres, en vraag alleen bij twijfel meer."
        ),
        foundIn: [
            "a copy from everyone",
            "a copy from everyone who asks for access",
            "how people are recognised is being asked",
        ],
        notFoundIn: [
            "what is known already",
            "a copy where there is doubt",
            "nothing is said of it",
        ]
    ) { organisation in
        guard let rights = organisation.rights else { return [] }
        switch rights.identityCheck {
        case .known(.copyAlways):
            return [Finding("everyone who makes a request must send a copy of an identity document", at: rights)]
        case .known(.copyForAccess):
            return [Finding("everyone who asks for access must send a copy of an identity document", at: rights)]
        case .unknown(let question):
            return [Finding("how people who make a request are recognised is not known", at: rights, asking: question)]
        case .known(.knownDetails), .known(.copyOnDoubt), .known(.proofOnDoubt), .known(.inPerson), .none, .unsaid:
            return []
        }
    }
}

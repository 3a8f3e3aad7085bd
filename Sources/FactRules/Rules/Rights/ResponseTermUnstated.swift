import Diagnostics
import Facts

extension Rule {
    static let responseTermUnstated = Rule(
        .responseTermUnstated, .rights, .note,
        title: "Nobody knows within which term requests are answered",
        provisions: [.avg("12 lid 3")],
        checked: "2026-11-21",
        why: """
            a request is answered within a month, and who asks should know that. Where nothing is said of it, the statement \
            gives the month of the law.
            """,
        remedy: """
            Answer within a month, and say so: \
            \(swift: "Rights(answeredWithin: .months(1))", json: #""answerTerm": {"known": "P1M"}"#).
            """,
        dutch: Dutch(
            "Niet bekend is binnen welke termijn verzoeken worden beantwoord",
            why: """
                een verzoek wordt binnen een maand beantwoord, en wie iets vraagt, hoort dat te weten. Is er niets over \
                gezegd, dan noemt de verklaring de maand van de wet.
                """,
            remedy: "Noem de termijn van een maand."),
        foundIn: ["a term that is being asked"],
        notFoundIn: [
            "no term: the statement gives that of the law",
            "nothing about rights",
            "a term",
            "a term that is too long is another defect",
        ]
    ) { organisation in
        let term = organisation.rights?.answerTerm ?? .unsaid
        guard term.isUnknown else { return [] }
        return [
            Finding(
                "nobody knows within which term requests are answered", at: organisation.rights ?? organisation,
                asking: term.question)
        ]
    }
}

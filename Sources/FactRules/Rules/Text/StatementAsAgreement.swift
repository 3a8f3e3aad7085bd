import Diagnostics
import Facts

extension Rule {
    static let statementAsAgreement = Rule(
        .statementAsAgreement, .text, .warning,
        title: "Use of the site counts as agreement with the statement",
        provisions: [.avg("4 onder 11"), .avg("12 lid 1")],
        checked: "2026-11-21",
        why: "a statement tells people what happens; nobody has to agree with it, and use of a site is no consent.",
        remedy: """
            Remove \
            \(swift: "Stance(.statementIsAgreement)", json: #"{"kind": "statementIsAgreement"} from "stances""#).
            """,
        dutch: Dutch(
            "Gebruik van de site geldt als instemming met de verklaring",
            why: """
                een verklaring vertelt wat er gebeurt; niemand hoeft ermee in te stemmen, en een site gebruiken is \
                geen toestemming.
                """,
            remedy: "Schrap de zin dat wie de site gebruikt, akkoord gaat."),
        foundIn: [
            "use is agreement",
            "a box that is ticked is agreement",
        ],
        notFoundIn: [
            "agreement with the terms of a contract",
            "another stance",
            "consent by an act of its own",
        ]
    ) { organisation in
        let agreements = organisation.agreements.filter {
            $0.documents.contains { $0.mentions(["privacy", "deze verklaring"]) }
        }.map { Finding("people are to agree with the statement by ticking a box", at: $0) }
        return agreements
            + organisation.stances.filter { $0.kind == .statementIsAgreement }.map {
                Finding("use of the site counts as agreement with the statement", at: $0)
            }
    }
}

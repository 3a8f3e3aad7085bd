import Diagnostics
import Facts

extension Rule {
    static let staffOnlyContradicted = Rule(
        .staffOnlyContradicted, .security, .error,
        title: "Only the organisation's own people are said to see the data, and others get them",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 1 onder e"), .avg("14 lid 1 onder e")],
        checked: "2026-11-21",
        why: """
            people must not be told that nobody else sees their data where the same statement names others who get them.
            """,
        remedy: """
            Say that the statement names exceptions: \
            \(swift: "Security(staffOnly: .exceptAsStated)", json: #""staffOnly": "exceptAsStated""#); or leave \
            \(swift: "staffOnly", json: #""staffOnly""#) out.
            """,
        dutch: Dutch(
            "Alleen eigen mensen zouden de gegevens zien, en toch krijgen anderen ze",
            why: """
                mensen mogen niet lezen dat niemand anders hun gegevens ziet, als dezelfde verklaring noemt wie ze nog meer \
                krijgt.
                """,
            remedy: "Zeg dat de verklaring uitzonderingen noemt, of laat de zin weg."),
        foundIn: [
            "a processor beside it",
            "a recipient beside it",
            "a joint controller beside it",
        ],
        notFoundIn: [
            "nobody else gets data",
            "exceptions that the statement names",
            "nothing said of who sees the data",
            "someone without access, and cases in which the law asks for data",
        ]
    ) { organisation in
        guard let security = organisation.security, security.staffOnly == .withoutException else { return [] }
        let parties = organisation.parties
        let others = parties.map(\.name) + organisation.jointControllers.map(\.name)
        guard !others.isEmpty else { return [] }
        return [
            Finding(
                "only the organisation's own people are said to see the data, and \(others.quoted) get data",
                at: security,
                notes: parties.map { Diagnostic.Note("\($0.kind) \($0.name.quoted) is here", at: $0.fact.location) })
        ]
    }
}

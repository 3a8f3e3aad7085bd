import Diagnostics
import Facts

extension Rule {
    static let guaranteeOnlyDeclared = Rule(
        .guaranteeOnlyDeclared, .recipients, .warning,
        title: "What parties declare of themselves is told as if that were a guarantee",
        provisions: [.avg("28 lid 1"), .avg("28 lid 3"), .avg("29"), .avg("32 lid 4")],
        checked: "2026-11-29",
        why: """
            the controller itself sees to it that a processor offers sufficient guarantees, and binds it by agreement; staff \
            work with data on its instruction, whatever they declare.
            """,
        remedy: """
            Judge each party, sign an agreement with it and record that; of staff say that they work with data on the \
            controller's instruction.
            """,
        dutch: Dutch(
            "Wat partijen over zichzelf verklaren, wordt verteld alsof dat een waarborg is",
            why: """
                de organisatie gaat zelf na of een verwerker genoeg waarborgen biedt, en bindt hem met een overeenkomst; \
                medewerkers werken in opdracht van de organisatie met gegevens, wat zij ook verklaren.
                """,
            remedy: """
                Beoordeel de partijen, sluit verwerkersovereenkomsten en leg dat vast. Zeg van medewerkers dat zij alleen in \
                uw opdracht met gegevens werken.
                """),
        foundIn: [
            "parties that declared to work by the law",
            "staff who declared to be trustworthy",
        ],
        notFoundIn: [
            "the party that declared it signed an agreement as well",
            "agreements with all",
            "staff who keep data secret, in writing",
        ]
    ) { organisation in
        (organisation.security?.commitments ?? []).filter { $0.kind != .keepsSecret }.compactMap { commitment in
            let bound = organisation.boundProcessors
            let others = commitment.parties.filter { !bound.contains($0) }
            if organisation.sharing?.hasAgreementsWithAll == true, commitment.kind == .onlyDeclaredCompliant {
                return nil
            }
            guard !others.isEmpty else { return nil }
            return Finding("\(others.quoted) only declare what the law asks the controller to see to", at: commitment)
        }
    }
}

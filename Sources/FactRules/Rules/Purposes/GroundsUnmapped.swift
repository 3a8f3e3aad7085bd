import Diagnostics
import Facts

extension Rule {
    static let groundsUnmapped = Rule(
        .groundsUnmapped, .purposes, .error,
        title: "Grounds are named for all purposes together, and not which holds for which",
        provisions: [
            .avg("13 lid 1 onder c"), .avg("14 lid 1 onder c"), .avg("5 lid 1 onder a"),
            .ruling("C-394/23", "Mousse"),
        ],
        checked: "2026-11-28",
        why: "people are told of each purpose on which ground it rests; some rights depend on it.",
        remedy: """
            Name the ground with each purpose, \
            \(swift: "Rests(on: .contract()), and take it out of Grounds(...)", json: #""grounds": [{"ground": "contract"}], and take it out of the "bases" of all purposes"#); \
            where one ground carries all purposes, \
            \(swift: "Grounds(.init(.consent))", json: #""bases": [{"ground": "consent"}]"#) is enough.
            """,
        dutch: Dutch(
            "Er staan grondslagen voor alle doelen samen, en niet welke bij welk doel hoort",
            why: "mensen moeten per doel weten welke grondslag geldt; sommige rechten hangen daarvan af.",
            remedy: "Zet bij elk doel de eigen grondslag."),
        foundIn: [
            "consent and a contract, one of which holds",
            "a purpose of which only some cases rest on each ground",
        ],
        notFoundIn: [
            "one ground for all",
            "a ground with each purpose, and how interests are weighed",
            "parts of a purpose, each on its own ground",
        ]
    ) { organisation in
        var found: [Finding] = []
        let unmapped = organisation.purposes.filter(\.grounds.isEmpty)
        if let grounds = organisation.grounds, grounds.bases.count > 1, !unmapped.isEmpty {
            found.append(
                Finding(
                    "nothing says which of \(grounds.bases.count) grounds holds for purpose \(unmapped.map(\.name).quoted)",
                    at: grounds))
        }
        return found
            + organisation.bases.filter { $0.basis.coverage == .sometimes }.map {
                Finding(
                    "purpose \($0.purpose.name.quoted) rests on a ground only sometimes, and nothing says when",
                    at: $0.basis, severity: .warning)
            }
    }
}

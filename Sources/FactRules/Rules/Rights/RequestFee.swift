import Diagnostics
import Facts

extension Rule {
    static let requestFee = Rule(
        .requestFee, .rights, .error,
        title: "A request costs money",
        provisions: [
            .avg("12 lid 5"), .avg("15 lid 3"), .ruling("C-307/22", "FT tegen DW"),
        ],
        checked: "2026-11-21",
        why:
            "a request is free; only further copies, and manifestly unfounded or excessive requests, may cost something.",
        remedy: """
            Take no money for requests, or only as the law allows: \
            \(swift: "Rights(fee: .asLawAllows)", json: #""fee": {"known": "asLawAllows"}"#).
            """,
        dutch: Dutch(
            "Een verzoek kost geld",
            why: """
                een verzoek is kosteloos; alleen extra kopieën, en kennelijk ongegronde of buitensporige verzoeken, \
                mogen iets kosten.
                """,
            remedy: "Behandel verzoeken kosteloos, en vraag alleen in de gevallen van de wet een redelijke vergoeding."),
        foundIn: [
            "every request",
            "what requests cost is being asked",
        ],
        notFoundIn: [
            "further copies, and excessive requests",
            "nothing is said of it: it is free",
        ]
    ) { organisation in
        guard let rights = organisation.rights else { return [] }
        switch rights.fee {
        case .known(.always): return [Finding("a request costs money", at: rights)]
        case .unknown(let question):
            return [Finding("whether a request costs money is not known", at: rights, asking: question)]
        case .known(.asLawAllows), .known(.free), .known(.freeCopy), .none, .unsaid: return []
        }
    }
}

import Diagnostics
import Facts

extension Rule {
    static let interestUnbalanced = Rule(
        .interestUnbalanced, .purposes, .warning,
        title: "A legitimate interest was not weighed against people's own",
        provisions: [.avg("6 lid 1 onder f"), .avg("5 lid 2"), .ruling("C-621/22", "KNLTB")],
        checked: "2026-11-21",
        why: "a legitimate interest counts only where it outweighs people's own, and the controller must show that.",
        remedy: """
            Record where the weighing stands: \
            \(swift: #".legitimateInterest("...", balancing: "dossier 12, maart 2026")"#, json: #""balancing": {"known": "dossier 12, maart 2026"}"#).
            """,
        dutch: Dutch(
            "Een gerechtvaardigd belang is niet afgewogen tegen dat van mensen zelf",
            why: """
                een gerechtvaardigd belang telt alleen als het zwaarder weegt dan dat van de mensen zelf, en dat \
                moet aan te tonen zijn.
                """,
            remedy: "Maak de belangenafweging, en leg vast waar die te vinden is."),
        failing: [
            Example("no weighing recorded") {
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
            Example("a weighing that is being asked", giving: .note) {
                Purpose("bestellingen controleren") {
                    Rests(on: .legitimateInterest("fraude voorkomen", balancing: .asked))
                }
            },
        ],
        passing: [
            Example("a weighing on record") {
                Purpose("bestellingen controleren") {
                    Rests(on: .legitimateInterest("fraude voorkomen", balancing: "dossier 12, maart 2026"))
                }
            },
            Example("another ground") { Purpose.delivery },
        ]
    ) { organisation in
        organisation.bases(on: .legitimateInterest).filter(\.basis.balancing.isMissing).map {
            Finding(
                "purpose \($0.purpose.name.quoted) rests on a legitimate interest that nobody weighed", at: $0.basis,
                asking: $0.basis.balancing.question)
        }
    }
}

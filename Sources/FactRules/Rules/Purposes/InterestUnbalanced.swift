import Diagnostics
import Facts

extension Rule {
    static let interestUnbalanced = Rule(
        .interestUnbalanced, .purposes, .dossier,
        title: "No weighing of a legitimate interest is on file",
        provisions: [.avg("6 lid 1 onder f"), .avg("5 lid 2"), .ruling("C-621/22", "KNLTB")],
        checked: "2026-11-21",
        why: "a legitimate interest counts only where it outweighs people's own, and the controller must show that.",
        remedy: """
            Record where the weighing stands: \
            \(swift: #".legitimateInterest("...", balancing: "dossier 12, maart 2026")"#, json: #""balancing": {"known": "dossier 12, maart 2026"}"#).
            """,
        dutch: Dutch(
            "Van een gerechtvaardigd belang is geen afweging vastgelegd",
            why: """
                een gerechtvaardigd belang telt alleen als het zwaarder weegt dan dat van de mensen zelf, en dat \
                moet aan te tonen zijn.
                """,
            remedy: "Maak de belangenafweging als die er nog niet is, en leg vast waar zij te vinden is."),
        foundIn: [
            "no weighing recorded",
            "a weighing that is being asked",
        ],
        notFoundIn: [
            "a weighing on record",
            "another ground",
        ]
    ) { organisation in
        organisation.bases(on: .legitimateInterest).filter(\.basis.balancing.isMissing).map {
            Finding(
                "nothing says that the legitimate interest of purpose \($0.purpose.name.quoted) was weighed",
                at: $0.basis,
                asking: $0.basis.balancing.question,
                alike: Alike($0.purpose.name.quoted) {
                    "nothing says that the legitimate interests of purposes \($0) were weighed"
                })
        }
    }
}

import Diagnostics
import Facts

extension Rule {
    static let acceptanceWithoutReason = Rule(
        .acceptanceWithoutReason, .acceptances, .error,
        title: "An acceptance gives no reason",
        provisions: [.avg("5 lid 2")],
        checked: "2026-11-21",
        why: "the controller must be able to account for what it lets stand.",
        remedy: """
            Give the reason: \
            \(swift: #"Accepted(..., because: "it stands so in the existing statement, and is being asked")"#, json: #""reason": "it stands so in the existing statement, and is being asked""#).
            """,
        dutch: Dutch(
            "Een acceptatie geeft geen reden",
            why: "de organisatie moet kunnen verantwoorden wat zij laat staan.",
            remedy: "Geef de reden."),
        foundIn: ["a blank reason"],
        notFoundIn: [
            "a reason",
            "no acceptance",
        ]
    ) { _, shared in
        shared.acceptances.map(\.acceptance).filter(\.reason.isBlank).map {
            Finding("the acceptance of \($0.rule.rawValue.quoted) gives no reason", at: $0)
        }
    }
}

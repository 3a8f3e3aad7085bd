import Diagnostics
import Facts

extension Rule {
    static let withdrawalUnstated = Rule(
        .withdrawalUnstated, .purposes, .error,
        title: "How consent is withdrawn is not said, or withdrawing is limited",
        provisions: [.avg("7 lid 3"), .avg("13 lid 2 onder c"), .avg("14 lid 2 onder d")],
        checked: "2026-11-21",
        why: "people may withdraw their consent at any time, without condition, and are told so and how.",
        remedy: """
            Say how consent is withdrawn, \
            \(swift: #"Consent(..., withdrawnIn: "...")"#, json: #""grounds": [{"ground": "consent", "consent": {"withdrawal": {"known": "..."}}}]"#), \
            and limit it by nothing.
            """,
        dutch: Dutch(
            "Niet gezegd is hoe toestemming wordt ingetrokken, of het intrekken is beperkt",
            why: "mensen mogen hun toestemming altijd en zonder voorwaarden intrekken, en moeten weten hoe.",
            remedy: "Neem de beperking weg, en vertel hoe toestemming wordt ingetrokken."),
        foundIn: [
            "withdrawal is refused",
            "there is no way to withdraw",
            "whether there is a way is being asked",
            "nothing is said, and a request can be made nowhere",
        ],
        notFoundIn: [
            "nothing is said: the right is in every statement, and requests go to the same address",
            "no consent to withdraw",
        ]
    ) { organisation in
        let consents = organisation.consents
        let denials = consents.isEmpty ? [] : organisation.rights?.denials.filter { $0.right == .withdrawal } ?? []
        // Where nobody can be reached at all, that is told of the controller.
        let canAsk = organisation.gapInRequests == nil || organisation.cannotBeReached
        let deadEnds = consents.filter { canAsk ? $0.consent.hasNoWayBack : $0.consent.withdrawal.isMissing }
        return denials.map {
            Finding(
                "the right to withdraw consent is refused or limited", at: $0,
                remedy: "Remove \(swift: "Denies(.withdrawal)", json: #""right": "withdrawal" from "denials""#).")
        }
            + deadEnds.map {
                Finding(
                    "consent for purpose \($0.purpose.name.quoted) has no known way to withdraw it", at: $0.basis,
                    severity: $0.consent.hasNoWayBack ? nil : .warning, asking: $0.consent.withdrawal.question,
                    alike: Alike($0.purpose.name.quoted) {
                        "consent for purposes \($0) has no known way to withdraw it"
                    })
            }
    }
}

extension Consent {
    /// Whether there is no way to withdraw it, or nobody knows of one.
    fileprivate var hasNoWayBack: Bool { withdrawal.isNone || withdrawal.isUnknown }
}

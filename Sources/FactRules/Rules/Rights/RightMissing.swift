import Diagnostics
import Facts

extension Rule {
    static let rightMissing = Rule(
        .rightMissing, .rights, .error,
        title: "A right that people have is refused",
        provisions: [.avg("13 lid 2 onder b"), .avg("14 lid 2 onder c"), .avg("12 lid 2"), .avg("77")],
        checked: "2026-11-21",
        why: "the law gives people their rights; an organisation cannot take them away.",
        remedy: """
            Remove the denial, or say under which condition of the law a request is refused: \
            \(swift: "Denies(..., unless: ...)", json: #""unless": "...""#).
            """,
        dutch: Dutch(
            "Een recht dat mensen hebben, wordt geweigerd",
            why: "de wet geeft mensen hun rechten; een organisatie kan die niet afnemen.",
            remedy: "Neem de weigering weg, of noem de voorwaarde waaronder de wet een verzoek laat weigeren."),
        foundIn: [
            "erasure is refused",
            "portability is refused for data on a contract",
            "a complaint to the authority is made conditional",
        ],
        notFoundIn: [
            "portability is refused where no purpose gives it",
            "a right with a limit is not refused",
            "a right that nothing was said of: it is in every statement",
        ]
    ) { organisation in
        (organisation.rights?.denials ?? []).filter(organisation.isUnlawful).map {
            Finding("the right of \($0.right.name) is refused or made conditional", at: $0)
        }
    }
}

extension Organisation {
    /// Withdrawal has a rule of its own, and how a right is limited is another question: that of `refusal-too-wide`.
    fileprivate func isUnlawful(_ denial: Denial) -> Bool {
        switch denial.right {
        case .withdrawal: false
        case .complaint: true
        case .access, .rectification, .erasure, .restriction, .portability, .objection, .humanIntervention,
            .information, .ownStatement, .accessLog, .electronicAccess:
            (denial.unless ?? "").isBlank && gives(denial.right)
        }
    }

    /// Whether something in the facts calls for a right: some hold only with some grounds.
    private func gives(_ right: Right) -> Bool {
        switch right {
        case .portability, .withdrawal: !bases(on: .consent, .contract).isEmpty
        case .objection:
            !bases(on: .legitimateInterest, .publicTask).isEmpty || mailings.contains { $0.isCommercial.value == true }
        case .humanIntervention: (automatedDecisions.value ?? []).contains { !$0.hasMinorEffect }
        case .access, .rectification, .erasure, .restriction, .complaint, .information: true
        case .ownStatement, .accessLog, .electronicAccess: false
        }
    }
}

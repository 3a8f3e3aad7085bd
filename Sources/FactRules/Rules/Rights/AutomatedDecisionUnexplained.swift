import Diagnostics
import Facts

extension Rule {
    static let automatedDecisionUnexplained = Rule(
        .automatedDecisionUnexplained, .rights, .error,
        title: "A decision by a computer alone is not explained",
        provisions: [.avg("13 lid 2 onder f"), .avg("14 lid 2 onder g"), .avg("22 lid 3"), .uavg("40 lid 3")],
        checked: "2026-11-21",
        why: "people are told by what logic a computer decides about them, and what may follow.",
        remedy: """
            Explain both: \
            \(swift: #"AutomatedDecision(about: "...", logic: "uw betaalgedrag", consequence: "u kunt niet op rekening kopen")"#, json: #""logic": {"known": "uw betaalgedrag"}, "consequence": {"known": "u kunt niet op rekening kopen"}"#).
            """,
        dutch: Dutch(
            "Een besluit dat een computer alleen nam, is niet uitgelegd",
            why: """
                mensen moeten weten volgens welke logica een computer over hen besluit, en wat daarvan de gevolgen \
                zijn.
                """,
            remedy: "Leg de logica en de gevolgen uit."),
        foundIn: [
            "a decision, and nothing about it",
            "a decision about nobody knows what",
            "the logic is known, the consequence asked",
        ],
        notFoundIn: [
            "a decision with its logic and consequence",
            "which shops somebody sees first, which weighs on nobody",
            "no such decisions, as a fact",
        ]
    ) { organisation in
        (organisation.automatedDecisions.value ?? []).filter { !$0.hasMinorEffect }.compactMap { decision in
            let subject: Answer<String> = decision.subject.map(Answer.known) ?? .unsaid
            return Gap(
                in: [("subject", subject), ("logic", decision.logic), ("consequence", decision.consequence)]
            ).map {
                Finding(
                    "the automated decision\(decision.title) has no \($0.names.listed(with: "or"))",
                    at: decision, asking: $0.question)
            }
        }
    }
}

extension AutomatedDecision {
    /// " about ...", where that is known.
    var title: String { subject.map { " about \($0.quoted)" } ?? "" }
}

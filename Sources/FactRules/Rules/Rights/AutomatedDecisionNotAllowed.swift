import Diagnostics
import Facts

extension Rule {
    static let automatedDecisionNotAllowed = Rule(
        .automatedDecisionNotAllowed, .rights, .error,
        title: "A computer alone decides, and nothing allows that",
        provisions: [.avg("22 lid 1"), .avg("22 lid 2"), .uavg("40 lid 1")],
        checked: "2026-11-21",
        why:
            "a computer alone may decide about people only for a contract, on explicit consent or where a law says so.",
        remedy: "Say what allows it: AutomatedDecision(..., allowedBy: .known(.contract)), or have a person decide.",
        dutch: Dutch(
            "Alleen een computer besluit, en niets staat dat toe",
            why: """
                alleen een computer mag over mensen besluiten als een overeenkomst dat vraagt, met uitdrukkelijke \
                toestemming, of als een wet het zegt.
                """,
            remedy: "Noem wat het toestaat, of laat een mens beslissen."),
        failing: [
            Example("a decision on a legitimate interest") {
                AutomatedDecision(about: "kopen op rekening", allowedBy: .known(.legitimateInterest))
            },
            Example("a decision, and nothing that allows it") { AutomatedDecision(about: "kopen op rekening") },
            Example("what allows it is being asked", giving: .warning) {
                AutomatedDecision(about: "kopen op rekening", allowedBy: .asked)
            },
        ],
        passing: [
            Example("a decision that a contract needs") {
                AutomatedDecision(about: "kopen op rekening", allowedBy: .known(.contract))
            },
            Example("no such decisions, as a fact") { NoAutomatedDecisions() },
        ]
    ) { organisation in
        (organisation.automatedDecisions.value ?? []).filter { !$0.isAllowed }.map {
            Finding(
                "nothing allows a computer alone to decide about \($0.subject.quoted)", at: $0,
                asking: $0.allowedBy.question)
        }
    }
}

extension AutomatedDecision {
    /// UAVG art. 40 adds the legal duty and the task of public interest to the grounds of AVG art. 22 lid 2.
    fileprivate var isAllowed: Bool {
        switch allowedBy.value {
        case .contract, .consent, .legalObligation, .publicTask: true
        case .vitalInterests, .legitimateInterest, nil: false
        }
    }
}

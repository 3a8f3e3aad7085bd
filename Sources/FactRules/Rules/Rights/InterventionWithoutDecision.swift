import Diagnostics
import Facts

extension Rule {
    static let interventionWithoutDecision = Rule(
        .interventionWithoutDecision, .rights, .warning,
        title: "People may ask for a person to decide, and nothing says whether a computer ever does",
        provisions: [.avg("13 lid 2 onder f"), .avg("14 lid 2 onder g"), .avg("22 lid 3")],
        checked: "2026-11-21",
        why: "people are told whether a computer alone takes decisions that weigh on them, and if so, how.",
        remedy: """
            Say so: \(swift: "NoAutomatedDecisions()", json: #""automatedDecisions": {"none": true}"#), or \
            \(swift: #"AutomatedDecision(about: "...", logic: "...", consequence: "...")"#, json: #""automatedDecisions": {"known": [{"subject": "...", "logic": {"known": "..."}, "consequence": {"known": "..."}}]}"#).
            """,
        dutch: Dutch(
            "Mensen kunnen een mens laten beslissen, en niet gezegd is of een computer dat ooit alleen doet",
            why: "mensen horen of een computer alleen besluiten neemt die hen sterk raken, en zo ja, hoe.",
            remedy: "Zeg of een computer alleen besluit; zo ja, licht dat toe."),
        foundIn: ["the right is offered, and nothing is said of decisions"],
        notFoundIn: [
            "no such decisions, as a fact",
            "a decision, which gives the right by itself",
            "another right that is offered",
        ]
    ) { organisation in
        guard let rights = organisation.rights, rights.offers.contains(.humanIntervention) else { return [] }
        let decisions = organisation.automatedDecisions
        guard decisions.isMissing, !decisions.isNone else { return [] }
        return [
            Finding(
                "people are offered a person's decision, and nothing says whether a computer alone decides", at: rights,
                asking: decisions.question)
        ]
    }
}

import Diagnostics
import Facts

extension FactExamples {
    static let automatedDecisionUnexplained = FactExamples(
        of: .automatedDecisionUnexplained,
        failing: [
            Example("a decision, and nothing about it") { AutomatedDecision(about: "kopen op rekening") },
            Example("a decision about nobody knows what") {
                AutomatedDecision(logic: "uw betaalgedrag", consequence: "u kunt niet op rekening kopen")
            },
            Example("the logic is known, the consequence asked", giving: .warning) {
                AutomatedDecision(about: "kopen op rekening", logic: "uw betaalgedrag", consequence: .asked)
            },
        ],
        passing: [
            Example("a decision with its logic and consequence") {
                AutomatedDecision(
                    about: "kopen op rekening", logic: "uw betaalgedrag",
                    consequence: "u kunt niet op rekening kopen")
            },
            Example("which shops somebody sees first, which weighs on nobody") {
                AutomatedDecision(about: "de volgorde van winkels", isMinor: true)
            },
            Example("no such decisions, as a fact") { NoAutomatedDecisions() },
        ])
}

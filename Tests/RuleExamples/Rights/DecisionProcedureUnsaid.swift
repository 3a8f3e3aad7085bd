import Diagnostics
import Facts

extension FactExamples {
    static let decisionProcedureUnsaid = FactExamples(
        of: .decisionProcedureUnsaid,
        failing: [
            Example("only what the computer looks at") {
                AutomatedDecision(
                    about: "kopen op rekening", logic: "uw betaalgedrag", consequence: "u kunt niet op rekening kopen")
            },
            Example("its steps are being asked", giving: .note) {
                AutomatedDecision(about: "kopen op rekening", logic: "uw betaalgedrag", procedure: .asked)
            },
        ],
        passing: [
            Example("what it looks at, and how that leads to the outcome") {
                AutomatedDecision(
                    about: "kopen op rekening", logic: "uw betaalgedrag",
                    procedure: "wie de laatste drie rekeningen op tijd betaalde, mag achteraf betalen",
                    consequence: "u kunt niet op rekening kopen")
            },
            Example("a decision of which not even the inputs are told, which is another finding") {
                AutomatedDecision(about: "kopen op rekening")
            },
            Example("which shops somebody sees first, which weighs on nobody") {
                AutomatedDecision(about: "de volgorde van winkels", isMinor: true, logic: "uw postcode")
            },
            Example("no such decisions, as a fact") { NoAutomatedDecisions() },
        ])
}

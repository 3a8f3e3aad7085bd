import Diagnostics
import Facts

extension FactExamples {
    static let automatedDecisionNotAllowed = FactExamples(
        of: .automatedDecisionNotAllowed,
        failing: [
            Example("a decision on a legitimate interest") {
                AutomatedDecision(about: "kopen op rekening", allowedBy: .known(.legitimateInterest))
            },
            Example("a decision, and nothing that allows it") { AutomatedDecision(about: "kopen op rekening") },
            Example("what allows it is being asked", giving: .warning) {
                AutomatedDecision(about: "kopen op rekening", allowedBy: .asked)
            },
            Example("a general duty, and a decision by profiling", giving: .warning) {
                AutomatedDecision(
                    about: "extra controle", logic: "uw risicoprofiel", allowedBy: .known(.legalObligation))
            },
            Example("a general task, and purposes that profile people", giving: .warning) {
                Purpose("fraude opsporen") { Profiling("een extra controle") }
                AutomatedDecision(about: "extra controle", allowedBy: .known(.publicTask))
            },
            Example("consent, and none in the facts is explicit", giving: .warning) {
                Purpose("krediet verstrekken") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
                AutomatedDecision(about: "kopen op rekening", allowedBy: .known(.consent))
            },
            Example("a contract, and a decision by special data", giving: .warning) {
                AutomatedDecision(about: "de premie", logic: "uw gezondheid", allowedBy: .known(.contract))
            },
        ],
        passing: [
            Example("a decision that a contract needs") {
                AutomatedDecision(about: "kopen op rekening", allowedBy: .known(.contract))
            },
            Example("the order of shops in a list, which weighs on nobody") {
                AutomatedDecision(about: "de volgorde van winkels", isMinor: true)
            },
            Example("a general duty, and no profiling") {
                AutomatedDecision(about: "de toeslag", logic: "uw inkomen", allowedBy: .known(.legalObligation))
            },
            Example("explicit consent") {
                Purpose("krediet verstrekken") {
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
                AutomatedDecision(about: "kopen op rekening", allowedBy: .known(.consent))
            },
            Example("special data by explicit consent") {
                Purpose("krediet verstrekken") {
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
                AutomatedDecision(about: "de premie", logic: "uw gezondheid", allowedBy: .known(.consent))
            },
            Example("no such decisions, as a fact") { NoAutomatedDecisions() },
        ])
}

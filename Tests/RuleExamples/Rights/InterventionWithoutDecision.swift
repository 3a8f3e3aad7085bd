import Facts

extension FactExamples {
    static let interventionWithoutDecision = FactExamples(
        of: .interventionWithoutDecision,
        failing: [
            Example("the right is offered, and nothing is said of decisions") { Rights { Offers(.humanIntervention) } }
        ],
        passing: [
            Example("no such decisions, as a fact") {
                Rights { Offers(.humanIntervention) }
                NoAutomatedDecisions()
            },
            Example("a decision, which gives the right by itself") {
                Rights {}
                AutomatedDecision(about: "kopen op rekening")
            },
            Example("another right that is offered") { Rights { Offers(.portability) } },
        ])
}

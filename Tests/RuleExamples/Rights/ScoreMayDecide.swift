import Facts

extension FactExamples {
    static let scoreMayDecide = FactExamples(
        of: .scoreMayDecide,
        failing: [
            Example("a score for paying later, and no automated decisions") {
                Purpose("nagaan of [u|je] achteraf kunt betalen") { Profile(scoring: ["klanten"]) }
                NoAutomatedDecisions()
            },
            Example("profiles with a consequence, and no automated decisions") {
                Purpose("de premie bepalen") { Profiling("een hogere premie") }
                NoAutomatedDecisions()
            },
        ],
        passing: [
            Example("a score that is advice") {
                Purpose("nagaan of [u|je] achteraf kunt betalen") { Profile(scoring: ["klanten"], isAdviceOnly: true) }
                NoAutomatedDecisions()
            },
            Example("a score, and the decision that follows from it") {
                Purpose("nagaan of [u|je] achteraf kunt betalen") { Profile(scoring: ["klanten"]) }
                AutomatedDecision(about: "achteraf betalen")
            },
            Example("a score that decides on nothing but what people see first") {
                Purpose("winkels tonen die bij [u|je] passen") { Profile(scoring: ["klanten"]) }
                NoAutomatedDecisions()
            },
            Example("no score") {
                Purpose.delivery
                NoAutomatedDecisions()
            },
            Example("whether there are decisions is being asked: another rule asks that") {
                Purpose("nagaan of [u|je] achteraf kunt betalen") { Profile(scoring: ["klanten"]) }
            },
        ])
}

import Facts

extension FactExamples {
    static let responseOverAMonth = FactExamples(
        of: .responseOverAMonth,
        failing: [
            Example("six weeks") { Rights(answeredWithin: .known(.weeks(6))) },
            Example("a hard request takes three months longer") { Rights(extendedBy: .months(3)) },
            Example("three months, which only a hard request may take") { Rights(answeredWithin: .known(.months(3))) },
        ],
        passing: [
            Example("a month, and two more for a hard request") {
                Rights(answeredWithin: .months(1), extendedBy: .months(2))
            },
            Example("a month") { Rights(answeredWithin: .known(.months(1))) },
            Example("thirty days") { Rights(answeredWithin: .known(.days(30))) },
            Example("a term that is being asked") { Rights(answeredWithin: .asked) },
        ])
}

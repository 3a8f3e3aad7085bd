import Facts

extension FactExamples {
    static let responseTermUnstated = FactExamples(
        of: .responseTermUnstated,
        failing: [
            Example("a term that is being asked") { Rights(answeredWithin: .asked) }
        ],
        passing: [
            Example("no term: the statement gives that of the law") { Rights(by: .known(.email)) },
            Example("nothing about rights") { Purpose.delivery },
            Example("a term") { Rights(answeredWithin: .known(.months(1))) },
            Example("a term that is too long is another defect") { Rights(answeredWithin: .known(.months(2))) },
        ])
}

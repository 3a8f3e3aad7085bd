import Facts

extension FactExamples {
    static let rightMissing = FactExamples(
        of: .rightMissing,
        failing: [
            Example("erasure is refused") { Rights { Denies(.erasure) } },
            Example("portability is refused for data on a contract") {
                Purpose.delivery
                Rights { Denies(.portability) }
            },
            Example("a complaint to the authority is made conditional") {
                Rights { Denies(.complaint, unless: "u eerst bij ons hebt geklaagd") }
            },
        ],
        passing: [
            Example("portability is refused where no purpose gives it") {
                Purpose("de boeken bijhouden") { Rests(on: .legalObligation(.known([.awr52]))) }
                Rights { Denies(.portability) }
            },
            Example("a right with a limit is not refused") {
                Rights { Denies(.access, unless: "de rechten en vrijheden van anderen dat toelaten") }
            },
            Example("a right that nothing was said of: it is in every statement") { Rights() },
        ])
}

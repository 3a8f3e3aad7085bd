import Facts

extension FactExamples {
    static let dueDiligenceUntold = FactExamples(
        of: .dueDiligenceUntold,
        failing: [
            Example("a law on money laundering, and data that may serve anything") {
                Purpose("cliënten onderzoeken") { Rests(on: .legalObligation(.known([.wwft33]))) }
            },
            Example("its abbreviation") {
                Purpose("cliënten onderzoeken") {
                    Rests(on: .legalObligation(.known([Statute("Wwft", article: "3")])))
                }
            },
        ],
        passing: [
            Example("data that serve nothing else") {
                Purpose("cliënten onderzoeken") {
                    Rests(on: .legalObligation(.known([.wwft33])))
                    OnlyForThis()
                }
            },
            Example("clients are told where it matters") {
                Purpose("cliënten onderzoeken") { Rests(on: .legalObligation(.known([.wwft33]))) }
                PlacedNotice(at: "de opdrachtbevestiging", shows: "waarom wij naar [uw|je] identiteit vragen")
            },
            Example("another law") {
                Purpose("de boekhouding bijhouden") { Rests(on: .legalObligation(.known([.awr52]))) }
            },
            Example("a law that is being asked") {
                Purpose("cliënten onderzoeken") { Rests(on: .legalObligation(.asked)) }
            },
        ])
}

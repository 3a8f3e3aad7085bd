import Facts

extension FactExamples {
    static let purposeVague = FactExamples(
        of: .purposeVague,
        failing: [
            Example("services are improved") { Purpose("onze diensten verbeteren") {} },
            Example("something is studied") { Purpose("onderzoek doen") {} },
        ],
        passing: [
            Example("what is done stands under it") {
                Purpose("onze diensten verbeteren") { Includes("meten welke pagina's traag laden") }
            },
            Example("what is improved is named") { Purpose("fouten in de betaalpagina opsporen en verbeteren") {} },
        ])
}

import Facts

extension FactExamples {
    static let statementAsAgreement = FactExamples(
        of: .statementAsAgreement,
        failing: [
            Example("use is agreement") { Stance(.statementIsAgreement) },
            Example("a box that is ticked is agreement") { Agreement(to: "onze privacyverklaring") },
        ],
        passing: [
            Example("agreement with the terms of a contract") { Agreement(to: "onze voorwaarden") },
            Example("another stance") { Stance(.readersMustReturn) },
            Example("consent by an act of its own") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
        ])
}

import Facts

extension FactExamples {
    static let guaranteeOnlyDeclared = FactExamples(
        of: .guaranteeOnlyDeclared,
        failing: [
            Example("parties that declared to work by the law") {
                Security { Commitment(.onlyDeclaredCompliant, by: "de host van onze website") }
            },
            Example("staff who declared to be trustworthy") {
                Security { Commitment(.boundAndTrustworthy, by: "onze medewerkers") }
            },
        ],
        passing: [
            Example("the party that declared it signed an agreement as well") {
                Sharing { Processor.host }
                Security { Commitment(.onlyDeclaredCompliant, by: "Voorbeeldhost") }
            },
            Example("agreements with all") {
                Sharing(agreementsWithAll: true) { Processor("Voorbeeldhost", does: "de hosting") }
                Security { Commitment(.onlyDeclaredCompliant, by: "Voorbeeldhost") }
            },
            Example("staff who keep data secret, in writing") {
                Security { Commitment(.keepsSecret, by: "onze medewerkers") }
            },
        ])
}

import Facts

extension FactExamples {
    static let labelClaims = FactExamples(
        of: .labelClaims,
        failing: [
            Example("a promise in a label") { DataSubjects(DataSubject("klanten, die wij nooit volgen")) },
            Example("a sentence behind a label") {
                DataCategories(DataCategory("adressen. Wij delen die met iedereen"))
            },
            Example("a party that is a denial") { Sharing { Recipient("niemand") } },
            Example("what is told of a party behind its name") { Sharing { Recipient("Voorbeeld, die niets ziet") } },
        ],
        passing: [
            Example("a plain label") { DataCategories(.contact) },
            Example("what people miss who don't give their data") {
                Purpose("een account beheren") { MustProvide(.voluntary, otherwise: "kunt u niets bestellen") }
            },
            Example("names of organisations, whatever their words mean") {
                Controller("Uw Zorg Online", email: "info@example.nl")
                JointController("365 Dagen B.V.")
                Sharing {
                    Processor("Stichting Geen Voorbeeld")
                    Recipient("Niets te verbergen B.V.")
                }
            },
            Example("an abbreviation inside a name") { Controller("Jansen B.V. Groningen", email: "info@example.nl") },
            Example("a word that holds another") { DataSubjects(DataSubject("klanten van Nietap en Algeen")) },
        ])
}

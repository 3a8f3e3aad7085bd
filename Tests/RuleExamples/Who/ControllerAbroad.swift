import Facts

extension FactExamples {
    static let controllerAbroad = FactExamples(
        of: .controllerAbroad,
        failing: [
            Example("a company in Belgium") { Controller("Voorbeeld NV", country: "BE") },
            Example("a company in Belgium, and the Dutch age of consent") {
                Controller("Voorbeeld NV", country: "BE")
                Minors(parentConsents: true)
            },
            Example("a company in the United States") { Controller("Example Inc.", country: "US") },
        ],
        passing: [
            Example("a company in the Netherlands") { Controller("Voorbeeld B.V.", country: "NL") },
            Example("nothing said of where it is") {
                Controller("Voorbeeld B.V.")
                Minors(parentConsents: true)
            },
        ])
}

import Facts

extension FactExamples {
    static let representativeMissing = FactExamples(
        of: .representativeMissing,
        failing: [
            Example("a controller in India") { Controller("Voorbeeld", country: .known("IN")) }
        ],
        passing: [
            Example("a controller in India, and its representative") {
                Controller("Voorbeeld", country: .known("IN"))
                Representative("Voorbeeld EU", email: "eu@example.nl")
            },
            Example("a controller in Norway") { Controller("Voorbeeld", country: .known("NO")) },
            Example("a public authority elsewhere has none to name") {
                Controller("Voorbeeld", country: .known("IN"), isPublicAuthority: true)
            },
            Example("a country that is being asked") { Controller("Voorbeeld", country: .asked) },
        ])
}

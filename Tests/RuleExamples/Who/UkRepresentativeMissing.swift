import Facts

extension FactExamples {
    static let ukRepresentativeMissing = FactExamples(
        of: .ukRepresentativeMissing,
        failing: [
            Example("people there, and nobody to represent the controller") {
                Controller("Voorbeeld", ukRepresentative: .none)
            },
            Example("a representative that is being asked") { Controller("Voorbeeld", ukRepresentative: .asked) },
        ],
        passing: [
            Example("a representative") { Controller("Voorbeeld", ukRepresentative: "Voorbeeld UK Ltd") },
            Example("nobody said that people there are served") { Controller("Voorbeeld") },
            Example("a public authority is exempt") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true, ukRepresentative: .none)
            },
            Example("a controller that is there itself") {
                Controller("Voorbeeld", country: .known("GB"), ukRepresentative: .none)
            },
        ])
}

import Facts

extension FactExamples {
    static let officerRequired = FactExamples(
        of: .officerRequired,
        failing: [
            Example("a municipality without an officer") { Controller("Gemeente Voorbeeld", isPublicAuthority: true) }
        ],
        passing: [
            Example("a municipality and its officer") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                DataProtectionOfficer(email: "fg@example.nl")
            },
            Example("a company without an officer") { Controller("Voorbeeld") },
        ])
}

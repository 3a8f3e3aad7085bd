import Diagnostics
import Facts

extension FactExamples {
    static let officerWithoutContact = FactExamples(
        of: .officerWithoutContact,
        failing: [
            Example("an officer, and nothing more") { DataProtectionOfficer() },
            Example("an address that is being asked", giving: .warning) { DataProtectionOfficer(email: .asked) },
            Example("an officer who is reached through an organisation that nobody can reach") {
                Controller("Voorbeeld")
                DataProtectionOfficer(isReachedThroughUs: true)
            },
        ],
        passing: [
            Example("no officer") { Controller("Voorbeeld") },
            Example("an officer who is reached through the organisation") {
                Controller("Voorbeeld", email: "info@example.nl")
                DataProtectionOfficer(isReachedThroughUs: true)
            },
            Example("an officer with a telephone number") { DataProtectionOfficer(telephone: "020 123 4567") },
        ])
}

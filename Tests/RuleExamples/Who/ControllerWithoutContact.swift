import Diagnostics
import Facts

extension FactExamples {
    static let controllerWithoutContact = FactExamples(
        of: .controllerWithoutContact,
        failing: [
            Example("no controller") { Purpose.delivery },
            Example("a name and nothing else") { Controller("Voorbeeld") },
            Example("a blank name") { Controller(" ", email: "info@example.nl") },
            Example("an address that is being asked", giving: .warning) { Controller("Voorbeeld", email: .asked) },
        ],
        passing: [
            Example("a telephone number alone") { Controller("Voorbeeld", telephone: "020 123 4567") },
            Example("one way known, another asked") {
                Controller("Voorbeeld", email: "info@example.nl", postalAddress: .asked)
            },
        ])
}

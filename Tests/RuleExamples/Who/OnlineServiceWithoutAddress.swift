import Diagnostics
import Facts

extension FactExamples {
    static let onlineServiceWithoutAddress = FactExamples(
        of: .onlineServiceWithoutAddress,
        failing: [
            Example("a website, and a controller with an e-mail address alone") {
                Controller("Voorbeeld", email: "info@example.nl")
                Website()
            },
            Example("all that is missing is asked", giving: .note) {
                Controller(
                    "Voorbeeld", email: "info@example.nl", postalAddress: "Plein 1, 1000 AA Utrecht",
                    registration: .asked)
                Website()
            },
        ],
        passing: [
            Example("no website") { Controller("Voorbeeld", email: "info@example.nl") },
            Example("an authority offers no service for remuneration") {
                Controller("Gemeente Voorbeeld", email: "info@example.nl", isPublicAuthority: true)
                Website()
            },
            Example("not in the trade register, as a fact") {
                Controller(
                    "Voorbeeld", email: "info@example.nl", postalAddress: "Plein 1, 1000 AA Utrecht",
                    registration: .none)
                Website()
            },
        ])
}

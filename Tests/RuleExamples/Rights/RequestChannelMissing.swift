import Diagnostics
import Facts

extension FactExamples {
    static let requestChannelMissing = FactExamples(
        of: .requestChannelMissing,
        failing: [
            Example("requests by e-mail, and no e-mail address") {
                Controller("Voorbeeld", telephone: "020 123 4567")
                Rights(by: .known(.email))
            },
            Example("a form, and nowhere that it could stand") {
                Controller("Voorbeeld", email: "info@example.nl")
                Rights(by: .form)
            },
            Example("an address that is being asked", giving: .warning) {
                Controller("Voorbeeld", email: .asked)
                Rights(by: .known(.email))
            },
        ],
        passing: [
            Example("requests by e-mail, and an e-mail address") {
                Controller("Voorbeeld", email: "info@example.nl")
                Rights(by: .known(.email))
            },
            Example("a form, and the page on which it stands") {
                Controller("Voorbeeld", email: "info@example.nl")
                ContactPoint(for: .requests, page: "https://example.nl/verzoek")
                Rights(by: .form)
            },
            Example("a form on the website") {
                Controller("Voorbeeld")
                Website("https://example.nl")
                Rights(by: .form)
            },
            Example("no way named, but the controller can be reached") {
                Controller("Voorbeeld", telephone: "020 123 4567")
                Rights()
            },
            Example("no way to reach the controller at all: that is told once, of the controller") {
                Controller("Voorbeeld")
                Rights()
            },
            Example("the officer's address serves too") {
                Controller("Voorbeeld")
                DataProtectionOfficer(email: "fg@example.nl")
                Rights(by: .known(.email))
            },
        ])
}

import Diagnostics
import Facts

extension FactExamples {
    static let withdrawalUnstated = FactExamples(
        of: .withdrawalUnstated,
        failing: [
            Example("withdrawal is refused") {
                Controller("Voorbeeld", email: "info@example.nl")
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
                Rights { Denies(.withdrawal, unless: "het contract is beëindigd") }
            },
            Example("there is no way to withdraw") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(withdrawnIn: .none))) }
            },
            Example("whether there is a way is being asked", giving: .warning) {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(withdrawnIn: .asked))) }
            },
            Example("nothing is said, and a request can be made nowhere", giving: .warning) {
                Controller("Voorbeeld", telephone: "020 123 4567")
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
                Rights(by: .known(.email))
            },
        ],
        passing: [
            Example("nothing is said: the right is in every statement, and requests go to the same address") {
                Controller("Voorbeeld", email: "info@example.nl")
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("no consent to withdraw") {
                Purpose.delivery
                Rights { Denies(.withdrawal) }
            },
        ])
}

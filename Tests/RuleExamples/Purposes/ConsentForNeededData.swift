import Diagnostics
import Facts

extension FactExamples {
    static let consentForNeededData = FactExamples(
        of: .consentForNeededData,
        failing: [
            Example("the contract needs the data anyway") {
                Purpose("facturen sturen") { Rests(on: .consent(Consent(contractNeedsData: true))) }
            },
            Example("whether it does is being asked", giving: .note) {
                Purpose("facturen sturen") { Rests(on: .consent(Consent(contractNeedsData: .asked))) }
            },
        ],
        passing: [
            Example("the contract does not need the data") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(contractNeedsData: false))) }
            },
            Example("nothing is said of the contract") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
        ])
}

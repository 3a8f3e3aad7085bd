import Diagnostics
import Facts

extension FactExamples {
    static let consentTiedToContract = FactExamples(
        of: .consentTiedToContract,
        failing: [
            Example("whether the contract needs the data is not said") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.conditionOfContract]))) }
            },
            Example("the contract does not need the data", giving: .error) {
                Purpose("nieuwsbrieven sturen") {
                    Rests(on: .consent(Consent(obtained: [.conditionOfContract], contractNeedsData: false)))
                }
            },
            Example("the contract needs most data, but hardly the gender") {
                DataCategories(.contact, .gender)
                Purpose("support geven") {
                    Processes(.contact, .gender)
                    Rests(on: .consent(Consent(obtained: [.impliedBySigning], contractNeedsData: true)))
                }
            },
        ],
        passing: [
            Example("consent asked apart") {
                Purpose("nieuwsbrieven sturen") {
                    Rests(on: .consent(Consent(obtained: [.separateAct], contractNeedsData: false)))
                }
            },
            Example("the contract needs all data: then the ground is wrong, not the tie") {
                Purpose("support geven") {
                    Rests(on: .consent(Consent(obtained: [.conditionOfContract], contractNeedsData: true)))
                }
            },
        ])
}

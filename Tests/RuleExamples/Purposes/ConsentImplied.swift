import Facts

extension FactExamples {
    static let consentImplied = FactExamples(
        of: .consentImplied,
        failing: [
            Example("consent by signing a licence agreement") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.impliedBySigning]))) }
            },
            Example("consent by using the site") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.separateAct, .impliedByUse]))) }
            },
        ],
        passing: [
            Example("consent by a tick in a box") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("consent by word of mouth is an act too") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.oral]))) }
            },
        ])
}

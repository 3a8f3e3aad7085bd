import Facts

extension FactExamples {
    static let consentNotSeparate = FactExamples(
        of: .consentNotSeparate,
        failing: [
            Example("consent in a licence agreement") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.impliedBySigning]))) }
            }
        ],
        passing: [
            Example("consent by a tick in a box") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("consent by e-mail") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.email]))) }
            },
        ])
}

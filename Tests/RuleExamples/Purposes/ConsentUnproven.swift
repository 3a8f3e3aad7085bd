import Facts

extension FactExamples {
    static let consentUnproven = FactExamples(
        of: .consentUnproven,
        failing: [
            Example("consent by word of mouth, without a record") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.oral, .email]))) }
            },
            Example("nothing says how consent is given") { Purpose("support geven") { Rests(on: .consent()) } },
            Example("a record that is being asked") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.oral], record: .asked))) }
            },
        ],
        passing: [
            Example("consent by word of mouth, with a record") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.oral], record: "klantdossier"))) }
            },
            Example("an e-mail is its own proof") {
                Purpose("support geven") { Rests(on: .consent(Consent(obtained: [.email]))) }
            },
        ])
}

import Facts

extension FactExamples {
    static let secrecyUnstated = FactExamples(
        of: .secrecyUnstated,
        failing: [
            Example("treatment, and measures that say nothing of secrecy") {
                Purpose("patiënten behandelen") { SpecialDataAllowed(by: .healthcare) }
                Security { Measure(.encryptedConnection) }
            },
            Example("treatment, and no measures") {
                Purpose("patiënten behandelen") { SpecialDataAllowed(by: .healthcare) }
            },
        ],
        passing: [
            Example("a duty of secrecy") {
                Purpose("patiënten behandelen") { SpecialDataAllowed(by: .healthcare) }
                Security { Measure(.confidentialityDuty) }
            },
            Example("the law that has it") {
                Purpose("patiënten behandelen") { SpecialDataAllowed(by: .healthcare) }
                Grounds(laws: ["de Wet op de geneeskundige behandelingsovereenkomst"])
            },
            Example("explicit consent, and no care") {
                Purpose("een allergie onthouden") { SpecialDataAllowed(by: .explicitConsent) }
            },
            Example("what lifts the ban is being asked") {
                Purpose("patiënten behandelen") { SpecialDataAllowed(by: .asked) }
            },
        ])
}

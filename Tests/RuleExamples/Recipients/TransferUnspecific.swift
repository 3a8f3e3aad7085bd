import Facts

extension FactExamples {
    static let transferUnspecific = FactExamples(
        of: .transferUnspecific,
        failing: [
            Example("that data can leave the EEA, and nothing more") { Sharing { Transfers(.possible) } },
            Example("appropriate safeguards that have no name") {
                Sharing { Transfers(to: ["US"], onlyWithSafeguards: true) }
            },
            Example("safeguards, and no country") { Sharing { Transfers(under: [.standardContractualClauses]) } },
        ],
        passing: [
            Example("countries and safeguards") {
                Sharing {
                    Transfers(.possible, to: ["US"], under: [.dataPrivacyFramework, .standardContractualClauses])
                }
            },
            Example("a party outside the EEA, and what holds for all") {
                Sharing {
                    Transfers(.possible, under: [.standardContractualClauses])
                    Recipient("Bureau", in: "IN", safeguard: .standardContractualClauses)
                }
            },
            Example("no transfers") { Sharing { NoTransfers() } },
        ])
}

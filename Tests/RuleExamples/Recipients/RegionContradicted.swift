import Facts

extension FactExamples {
    static let regionContradicted = FactExamples(
        of: .regionContradicted,
        failing: [
            Example("no transfers, and a processor in the United States") {
                Sharing {
                    NoTransfers()
                    Processor("Voorbeeldmail", agreement: .signed, in: "US", safeguard: .standardContractualClauses)
                }
            },
            Example("a party within the EEA, and in India") {
                Sharing { Recipient("Bureau", in: "IN", within: .eea, safeguard: .standardContractualClauses) }
            },
            Example("a party within the Union, and in Norway") {
                Sharing { Recipient("Bureau", in: "NO", within: .eu) }
            },
            Example("no transfers, and what holds for all of them") {
                Sharing {
                    NoTransfers()
                    Recipient("Bureau", in: "NL", and: ["IN"])
                    Recipient("Kantoor", in: "JP", safeguard: .adequacyDecision)
                }
            },
        ],
        passing: [
            Example("no transfers, and a party in the Netherlands") {
                Sharing {
                    NoTransfers()
                    Processor.host
                }
            },
            Example("a party that stays within the EEA in principle, and can be in India") {
                Sharing {
                    Recipient(
                        "Bureau", in: "IN", transferred: .possible, within: .eea, .inPrinciple,
                        safeguard: .standardContractualClauses)
                }
            },
            Example("a party within the EEA, and in Norway") {
                Sharing { Recipient("Bureau", in: "NO", within: .eea) }
            },
        ])
}

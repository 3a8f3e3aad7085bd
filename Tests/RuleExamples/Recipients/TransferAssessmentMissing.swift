import Facts

extension FactExamples {
    static let transferAssessmentMissing = FactExamples(
        of: .transferAssessmentMissing,
        failing: [
            Example("contractual clauses, and no assessment") {
                Sharing { Recipient("Bureau", in: "IN", safeguard: .standardContractualClauses) }
            },
            Example("the United States too: the clauses stand beside the Data Privacy Framework") {
                Sharing {
                    Processor(
                        "Voorbeeldmail", agreement: .signed, in: "US", safeguard: .standardContractualClauses,
                        transfer: TransferRecord(assessment: .none))
                }
            },
            Example("an assessment that is being asked") {
                Sharing {
                    Recipient(
                        "Bureau", in: "IN", safeguard: .bindingCorporateRules,
                        transfer: TransferRecord(assessment: .asked))
                }
            },
        ],
        passing: [
            Example("contractual clauses and an assessment") {
                Sharing {
                    Recipient(
                        "Bureau", in: "IN", safeguard: .standardContractualClauses,
                        transfer: TransferRecord(assessment: "het dossier van 1 maart 2026"))
                }
            },
            Example("the Commission has assessed the whole country") {
                Sharing { Recipient("Bureau", in: "GB", safeguard: .standardContractualClauses) }
            },
            Example("consent is no safeguard that the law of the country could take away") {
                Sharing { Recipient("Bureau", in: "IN", safeguard: .explicitConsent) }
            },
        ])
}

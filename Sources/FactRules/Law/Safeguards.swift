import Facts

// What the law asks of each thing that can allow a transfer outside the EEA.

extension Safeguard {
    /// What a message calls it.
    var name: String {
        switch self {
        case .adequacyDecision: "an adequacy decision"
        case .dataPrivacyFramework: "the Data Privacy Framework"
        case .standardContractualClauses: "standard contractual clauses"
        case .bindingCorporateRules: "binding corporate rules"
        case .explicitConsent: "explicit consent"
        case .safeHarbor: "Safe Harbor, which was declared invalid on 2015-10-06"
        case .privacyShield: "the Privacy Shield, which was declared invalid on 2020-07-16"
        case .contractualClausesBefore2021: "contractual clauses of before 2021, which ended on 2022-12-27"
        }
    }
}

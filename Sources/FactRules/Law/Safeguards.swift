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
        case .codeOfConduct: "a code of conduct"
        case .certification: "a certification"
        case .ownClauses: "clauses that a regulator allowed"
        case .publicInstrument: "an instrument between public bodies"
        case .contractWithPerson, .contractInInterest: "a contract"
        case .publicInterest: "a public interest"
        case .legalClaims: "legal claims"
        case .vitalInterests: "vital interests"
        case .publicRegister: "a public register"
        case .compellingInterest: "a compelling interest"
        case .safeHarbor: "Safe Harbor, which was declared invalid on 2015-10-06"
        case .privacyShield: "the Privacy Shield, which was declared invalid on 2020-07-16"
        case .contractualClausesBefore2021: "contractual clauses of before 2021, which ended on 2022-12-27"
        }
    }
}

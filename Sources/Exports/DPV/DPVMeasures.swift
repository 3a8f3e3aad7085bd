import Facts
import JSONText

/// How data are protected. Where DPV has no term that says the same, it is a measure of the kind that it is.
struct DPVMeasures {
    private let facts: ExportFacts

    init(_ facts: ExportFacts) { self.facts = facts }

    var values: [JSON] {
        guard let security = facts.organisation.security else { return [] }
        return security.measures.map { measure in
            var alone = Security {}
            alone.measures = [measure]
            let told = facts.statement.alone { $0.security = alone }.each(["measure"]).first
            return DPVNode.of(measure.kind.term, nil, title: told)
        }
            + security.otherMeasures.map {
                DPVNode.of("dpv:TechnicalOrganisationalMeasure", nil, title: facts.shown($0.measure))
            }
    }
}

extension SecurityMeasure.Kind {
    fileprivate var term: String {
        switch self {
        case .personalPassword, .strongPasswords: "dpv:PasswordAuthentication"
        case .confidentialityDuty, .confidentialityAgreements: "dpv:ConfidentialityAgreement"
        case .intrusionProtection: "dpv:IntrusionDetectionSystem"
        case .encryptedConnection, .encryptedPayments: "dpv:EncryptionInTransfer"
        case .backups: "dpv:DataBackupProtocols"
        case .multiFactorAuthentication, .multiFactorWherePossible: "dpv:MultiFactorAuthentication"
        case .accessOnlyWhereNeeded, .accessControl, .accessEnds, .limitedProductionAccess: "dpv:AccessControlMethod"
        case .authentication: "dpv:IdentityAuthentication"
        case .accessReviews: "dpv:ReviewProcedure"
        case .passwordsKeptSafe: "dpv:CredentialManagement"
        case .encryptionAtRest, .encryptedDevices: "dpv:EncryptionAtRest"
        case .endToEndEncryption: "dpv:EndToEndEncryption"
        case .encryptionWhereNeeded: "dpv:Encryption"
        case .pseudonymisation: "dpv:Pseudonymisation"
        case .logging, .auditLog: "dpv:LoggingPolicy"
        case .securityTests: "dpv:SecurityAssessment"
        case .externalTests: "dpv:PenetrationTestingMethods"
        case .audits: "dpv:SecurityAudit"
        case .monitoring: "dpv:ActivityMonitoring"
        case .firewall, .securedNetwork: "dpv:NetworkSecurityProtocols"
        case .lockedRooms: "dpv:PhysicalAccessControlMethod"
        case .lockedCabinets: "dpv:PhysicalSecureStorage"
        case .lockedDevices: "dpv:PhysicalDeviceSecurity"
        case .training: "dpv:StaffTraining"
        case .securityPolicy: "dpv:InformationSecurityPolicy"
        case .incidentProcedure: "dpv:IncidentManagementProcedures"
        case .securityTeam, .securityOfficer: "dpv:SecurityRoleProcedures"
        case .privacyByDesign: "dpv:PrivacyByDesign"
        case .riskAssessment: "dpv:RiskAssessment"
        case .automaticLogout, .securityUpdates, .virusScanner, .securedServers, .mailProtection, .dnssec, .separation,
            .secureDevelopment:
            "dpv:TechnicalMeasure"
        case .shredding, .secureDisposal, .alarm, .accompaniedVisitors: "dpv:PhysicalMeasure"
        case .testData, .fewDevices, .noPaperCopies, .cleanDesk, .reliableTools, .discretion:
            "dpv:OrganisationalMeasure"
        }
    }
}

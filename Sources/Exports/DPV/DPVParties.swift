import Facts
import JSONText

/// Who gets data, and what allows that they go outside the EEA.
struct DPVParties {
    private let facts: ExportFacts
    private let names: DPVNames
    private let sharing: Sharing?

    init(_ facts: ExportFacts, _ names: DPVNames) {
        (self.facts, self.names) = (facts, names)
        sharing = facts.organisation.sharing
    }

    var nodes: [JSON] {
        let processors = sharing?.processors ?? []
        let recipients = sharing?.recipients ?? []
        let known = processors.map(\.name) + recipients.map(\.name)
        let others = facts.organisation.purposes.flatMap(\.recipients).distinct.filter { !known.contains($0) }
        return processors.map { party($0, "dpv:DataProcessor", for: $0.service, measures: agreement(with: $0)) }
            + recipients.map {
                party($0, $0.role == .controller ? "dpv:DataController" : "dpv:Recipient", for: $0.use, measures: [])
            }
            + others.map {
                DPVNode.of("dpv:Recipient", names.party($0), title: nil, [("dpv:hasName", .text(facts.shown($0)))])
            }
    }

    /// What is done to bring data outside the EEA.
    var transfers: [JSON] {
        (sharing?.processors ?? []).flatMap(transfers) + (sharing?.recipients ?? []).flatMap(transfers)
    }

    private func party(
        _ party: some OutsideParty & TransferParty, _ kind: String, for use: Answer<String>, measures: [JSON]
    ) -> JSON {
        let countries = party.country.value.map { [$0] + party.otherCountries } ?? []
        let policy = party.statement.value.map {
            DPVNode.of("dpv:PrivacyNotice", nil, title: nil, [("dct:source", .text($0))])
        }
        return DPVNode.of(
            kind == "dpv:DataController" ? [kind, "dpv:Recipient"] : [kind], names.party(party.name), title: nil,
            [
                ("dpv:hasName", .text(facts.shown(party.name))),
                ("dct:description", facts.shown(use).map { DPVNode.dutch("Voor \($0)") }),
                ("dpv:hasCountry", .list(countries.map(DPVNode.country))),
                ("dpv:hasLocation", party.region.map { DPVNode.link($0 == .eea ? "loc:EEA" : "loc:EU") }),
                ("dpv:hasContact", facts.shown(party.contact).map(JSON.text)), ("dpv:hasPolicy", policy),
                ("dpv:hasLegalMeasure", .list(measures)),
            ])
    }

    private func agreement(with processor: Processor) -> [JSON] {
        let isSigned = processor.agreement == .signed || sharing?.hasAgreementsWithAll == true
        return isSigned ? [DPVNode.of("dpv:ControllerProcessorAgreement", nil, title: nil)] : []
    }

    private func transfers(to party: some TransferParty) -> [JSON] {
        if party.thirdCountries.isEmpty { return [] }
        let bases = party.validSafeguards.map { DPVNode.of($0.term, nil, title: nil) }
        return [
            DPVNode.of(
                "dpv:PersonalDataProcess", nil, title: "Doorgifte buiten de EER: \(facts.shown(party.name))",
                [
                    ("dpv:hasProcessing", DPVNode.link("dpv:Transfer")),
                    ("dpv:hasDataExporter", DPVNode.link(names.controller)),
                    ("dpv:hasDataImporter", DPVNode.link(names.party(party.name))),
                    ("dpv:hasThirdCountry", .list(party.thirdCountries.map(DPVNode.country))),
                    ("dpv:hasLegalBasis", .list(bases)),
                ])
        ]
    }
}

extension Safeguard {
    /// By its provision; that of one that is void stands for nothing, and is not asked.
    fileprivate var term: String {
        switch self {
        case .adequacyDecision, .dataPrivacyFramework: "eu-gdpr:A45-3"
        case .standardContractualClauses: "eu-gdpr:A46-2-c"
        case .bindingCorporateRules: "eu-gdpr:A46-2-b"
        case .explicitConsent: "eu-gdpr:A49-1-a"
        case .codeOfConduct: "eu-gdpr:A46-2-e"
        case .certification: "eu-gdpr:A46-2-f"
        case .ownClauses: "eu-gdpr:A46-3-a"
        case .publicInstrument: "eu-gdpr:A46-2-a"
        case .contractWithPerson: "eu-gdpr:A49-1-b"
        case .contractInInterest: "eu-gdpr:A49-1-c"
        case .publicInterest: "eu-gdpr:A49-1-d"
        case .legalClaims: "eu-gdpr:A49-1-e"
        case .vitalInterests: "eu-gdpr:A49-1-f"
        case .publicRegister: "eu-gdpr:A49-1-g"
        case .compellingInterest: "eu-gdpr:A49-2"
        case .safeHarbor, .privacyShield, .contractualClausesBefore2021: "dpv:LegalBasis"
        }
    }
}

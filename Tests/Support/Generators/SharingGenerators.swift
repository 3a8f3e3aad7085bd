import Facts

extension FactGenerator {
    mutating func sharing() -> Sharing {
        var sharing = Sharing {}
        let parties = labels(Labels.parties)
        let split = number(0...parties.count)
        sharing.processors = parties[..<split].map { processor($0) }
        sharing.recipients = parties[split...].map { recipient($0) }
        for occasion in Disclosure.Occasion.allCases where chance() {
            sharing.disclosures.append(Disclosure(occasion, one(of: Modality.allCases)))
        }
        sharing.noAccess = labels(Labels.parties, atLeast: 1).map { NoAccess($0, to: label(Labels.data)) }
        sharing.processorListing = listing(of: sharing.processors)
        sharing.recipientListing = listing(of: sharing.recipients)
        sharing.disclosureListing = listing(of: sharing.disclosures)
        return sharing
    }

    private mutating func processor(_ name: String) -> Processor {
        let country = answer { $0.country() }
        let safeguard = safeguard(in: country)
        return Processor(
            name, does: answer { $0.label(Labels.activities) }, agreement: answerOrNone { _ in .signed },
            in: country, safeguard: safeguard, copyRoute: copyRoute(in: country),
            ownDeclaration: answer { $0.label(Labels.places) }, subprocessors: subprocessing(),
            transfer: transfer(to: country, on: safeguard))
    }

    private mutating func recipient(_ name: String) -> Recipient {
        let country = answer { $0.country() }
        let safeguard = safeguard(in: country)
        return Recipient(
            name, in: country, safeguard: safeguard, copyRoute: copyRoute(in: country),
            transfer: transfer(to: country, on: safeguard))
    }

    mutating func subprocessing() -> Answer<Subprocessing> { answerOrNone { $0.one(of: Subprocessing.allCases) } }

    /// What there is to record of a transfer depends on what allows it.
    private mutating func transfer(to country: Answer<Country>, on safeguard: Answer<Safeguard>) -> TransferRecord? {
        guard country.isTransfer else { return nil }
        var record = TransferRecord()
        switch safeguard.value {
        case .standardContractualClauses, .bindingCorporateRules:
            record.assessment = answerOrNone { $0.label(Labels.places) }
        case .dataPrivacyFramework: record.certification = chance(oneIn: 3) ? .none : answer { $0.date() }
        case .explicitConsent: record.repeats = yesOrNo()
        case .adequacyDecision, nil: record.isWithinDecision = yesOrNo()
        case .safeHarbor, .privacyShield, .contractualClausesBefore2021: break
        }
        return record == TransferRecord() ? nil : record
    }

    private mutating func safeguard(in country: Answer<Country>) -> Answer<Safeguard> {
        // Twice as often the one of which every answer is judged in its own way.
        country.isTransfer ? answer { $0.one(of: Safeguard.allCases + [.dataPrivacyFramework]) } : .unsaid
    }

    private mutating func copyRoute(in country: Answer<Country>) -> Answer<String> {
        country.isTransfer ? answer { $0.label(Labels.places) } : .unsaid
    }
}

extension Answer<Country> {
    fileprivate var isTransfer: Bool { value.map { !$0.isInEEA } ?? false }
}

import Claims
import Dutch
import Facts

/// Where parties process data, and what allows it outside the EEA.
struct PartyTransfers {
    private let organisation: Organisation
    private let sentences: StatementSentences

    init(_ organisation: Organisation, _ sentences: StatementSentences) {
        self.organisation = organisation
        self.sentences = sentences
    }

    /// What is said of all transfers together.
    var ofAll: [RegisterEntry] {
        .said(
            sentences.alone {
                $0.sharing = organisation.sharing
                $0.sharing?.processors = []
                $0.sharing?.recipients = []
            }.lines(["transfer.none", "transfer.keptWithin", "transfer.all"]))
    }

    /// All that is said of one party: where it is, what allows it, and what is recorded of that.
    func all(of party: some TransferParty) -> [RegisterEntry] {
        let safeguards = isAbroad(party) ? safeguards(of: party) : []
        let told = of(party).lines(["transfer.country", "transfer.within", "transfer.anywhere"])
        return (told.isEmpty ? places(of: party).map { named($0, party) } : .said(told))
            + safeguards.filter { $0.gap != nil } + papers(of: party)
    }

    /// "Nederland en Ierland"
    func places(of party: some TransferParty) -> [RegisterEntry] {
        if party.transferModality != .always {
            return .said(of(party).each(["transfer.country", "transfer.within", "transfer.anywhere"])).or(
                elsewhere(party))
        }
        let countries = party.country.value.map { [$0] + party.otherCountries } ?? []
        let names = countries.isEmpty ? [] : [sentences.list(countries.map(\.dutchName))]
        let areas = of(party).each(["transfer.within", "transfer.anywhere"])
        return .said(names + areas).or(elsewhere(party))
    }

    /// What allows the transfer; that none is needed where data stay in the EEA.
    func safeguards(of party: some TransferParty) -> [RegisterEntry] {
        if !isAbroad(party) { return [withinArea(party)] }
        let places = ["transfer.country", "transfer.within", "transfer.anywhere"]
        let bases = of(party).each(["transfer"], but: places + ["transfer.copy"])
        if !bases.isEmpty { return .said(of(party).each(["transfer"], but: places)) }
        let isTogether = organisation.sharing?.transfers.value?.safeguards.contains { !$0.isVoid } == true
        return isTogether ? ofAll : [.missing(FactGap(.safeguard, about: sentences.shown(party.name), at: party))]
    }

    private func withinArea(_ party: some TransferParty) -> RegisterEntry {
        if party.country.value != nil || party.region != nil && party.regionExtent == .always
            || organisation.keepsDataWithin
        {
            return .said("Niet nodig: binnen de EER.")
        }
        return party.region == nil
            ? .said("Niet te zeggen zonder het land.")
            : .missing(FactGap(.safeguard, about: sentences.shown(party.name), at: party))
    }

    func isAbroad(_ party: some TransferParty) -> Bool { !party.countriesOutside.isEmpty || party.isWorldwide }

    private func named(_ entry: RegisterEntry, _ party: some TransferParty) -> RegisterEntry {
        guard case .said(let place) = entry else { return entry }
        let isPart = party.country.value?.isInEEA == true
        let area = isAbroad(party) ? isPart ? "deels buiten de EER" : "buiten de EER" : "binnen de EER"
        return place.hasSuffix(".") ? entry : .said("\(sentences.shown(party.name)): \(place), \(area).")
    }

    /// Of a party whose country nobody gave.
    private func elsewhere(_ party: some TransferParty) -> RegisterEntry {
        organisation.keepsDataWithin
            ? .said(sentences.each(["transfer.none", "transfer.keptWithin"]).joined(separator: " "))
            : .missing(FactGap(.country, about: sentences.shown(party.name), at: party))
    }

    /// What is for the file alone.
    private func papers(of party: some TransferParty) -> [RegisterEntry] {
        let record = party.transfer ?? TransferRecord()
        let assessment = record.assessment.value.map {
            "Beoordeling van de bescherming in dat land: \(sentences.shown($0))."
        }
        let listed = record.certification.value.map {
            "Opgezocht in de lijst van het EU-VS-kader op \(Value.date($0).written)."
        }
        let isCompelling = party.validSafeguards.contains(.compellingInterest) && assessment == nil
        let missing = FactGap(.safeguardPapers, about: sentences.shown(party.name), at: party)
        return .said([assessment, listed].compactMap(\.self)) + (isCompelling ? [.missing(missing)] : [])
    }

    /// What the statement says of this party alone.
    private func of(_ party: some TransferParty) -> StatementSentences {
        sentences.alone {
            $0.sharing = organisation.sharing
            $0.sharing?.hasOnly(party)
            $0.sharing?.transfers = .unsaid
            $0.sharing?.keptWithin = nil
        }
    }
}

extension Sharing {
    /// Leaves out all others that get data.
    mutating func hasOnly(_ party: some TransferParty) {
        processors = (party as? Processor).map { [$0] } ?? []
        recipients = (party as? Recipient).map { [$0] } ?? []
        internalRecipients = []
        disclosures = []
    }
}

extension Organisation {
    /// Whether it says of all data that they stay in the EEA.
    fileprivate var keepsDataWithin: Bool {
        guard let sharing else { return false }
        return sharing.transfers.isNone || sharing.keptWithin?.extent == .always && sharing.transfers.value == nil
    }
}

extension TransferParty {
    /// All countries outside the EEA where it processes data, wherever it has its first place.
    fileprivate var countriesOutside: [Country] {
        ((country.value.map { [$0] } ?? []) + otherCountries).filter { !$0.isInEEA }
    }
}

import Facts

/// A party that gets data, for the rules that hold for processors and recipients alike.
struct Party {
    /// "processor" or "recipient".
    let kind: String
    let name: String
    let country: Answer<Country>
    /// Where data go outside the EEA; the country first.
    let thirdCountries: [Country]
    let region: Region?
    let regionExtent: RegionExtent
    let isWorldwide: Bool
    /// All that can allow the transfer and is still valid.
    let safeguards: [Safeguard]
    let safeguard: Answer<Safeguard>
    let copyRoute: Answer<String>
    let transfer: TransferRecord
    let fact: any Fact
}

extension Party {
    /// As a message names it: `processor "Voorbeeldhost"`.
    var title: String { "\(kind) \(name.quoted)" }

    /// Where data go outside the EEA.
    var thirdCountry: Country? { thirdCountries.first }

    fileprivate init<Fact: TransferParty>(_ kind: String, _ party: Fact) {
        self.kind = kind
        name = party.name
        country = party.country
        thirdCountries = party.thirdCountries
        region = party.region
        regionExtent = party.regionExtent
        isWorldwide = party.isWorldwide
        safeguards = party.validSafeguards
        safeguard = party.safeguard
        copyRoute = party.copyRoute
        transfer = party.transfer ?? TransferRecord()
        fact = party
    }
}

extension Organisation {
    var parties: [Party] {
        (sharing?.processors ?? []).map { Party("processor", $0) }
            + (sharing?.recipients ?? []).map { Party("recipient", $0) }
    }
}

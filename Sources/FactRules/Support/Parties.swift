import Facts

/// A party that gets data, for the rules that hold for processors and recipients alike.
struct Party {
    /// "processor" or "recipient".
    let kind: String
    let name: String
    let country: Answer<Country>
    let safeguard: Answer<Safeguard>
    let copyRoute: Answer<String>
    let transfer: TransferRecord
    let fact: any Fact
}

extension Party {
    /// As a message names it: `processor "Voorbeeldhost"`.
    var title: String { "\(kind) \(name.quoted)" }

    /// Where data go outside the EEA.
    var thirdCountry: Country? { country.value.flatMap { $0.isInEEA ? nil : $0 } }
}

extension Organisation {
    var parties: [Party] {
        let processors = (sharing?.processors ?? []).map {
            Party(
                kind: "processor", name: $0.name, country: $0.country, safeguard: $0.safeguard,
                copyRoute: $0.copyRoute, transfer: $0.transfer ?? TransferRecord(), fact: $0)
        }
        let recipients = (sharing?.recipients ?? []).map {
            Party(
                kind: "recipient", name: $0.name, country: $0.country, safeguard: $0.safeguard,
                copyRoute: $0.copyRoute, transfer: $0.transfer ?? TransferRecord(), fact: $0)
        }
        return processors + recipients
    }
}

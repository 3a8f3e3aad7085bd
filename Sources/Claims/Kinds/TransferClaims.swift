import Diagnostics
import Facts

// Which parties use data outside the EEA, and what allows it (AVG art. 44-49).
extension ClaimKind {
    static let transfer = ClaimKind(
        "transfer.country", ["party": .text, "country": .text], leads: true, .avg("13 lid 1 onder f"))

    static func safeguard(_ safeguard: Safeguard) -> ClaimKind {
        ClaimKind("transfer.\(safeguard.rawValue)", .avg("13 lid 1 onder f"))
    }

    static let transferCopy = ClaimKind("transfer.copy", ["place": .text], .avg("13 lid 1 onder f"))
    static let eea = ClaimKind("transferArea", .avg("13 lid 1 onder f"))

    static let transfers = [transfer, transferCopy, eea] + Safeguard.allCases.filter { !$0.isVoid }.map(safeguard)
}

extension ClaimWriter {
    mutating func transfers() {
        guard let sharing = organisation.sharing else { return }
        let before = claims.count
        for party in sharing.processors {
            transfer(to: party.country, by: party.name, party.safeguard, party.copyRoute, from: party.location)
        }
        for party in sharing.recipients {
            transfer(to: party.country, by: party.name, party.safeguard, party.copyRoute, from: party.location)
        }
        if claims.count > before { claim(.eea, from: sharing.location) }
    }

    private mutating func transfer(
        to country: Answer<Country>, by party: String, _ safeguard: Answer<Safeguard>, _ copyRoute: Answer<String>,
        from origin: Location?
    ) {
        guard let country = country.value, !country.isInEEA else { return }
        lead(.transfer, ["party": text(party), "country": text(country.dutchName)], from: origin) {
            if let safeguard = safeguard.value, !safeguard.isVoid { $0.claim(.safeguard(safeguard), from: origin) }
            if let place = copyRoute.value { $0.claim(.transferCopy, ["place": $0.text(place)], from: origin) }
        }
    }
}

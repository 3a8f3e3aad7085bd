import Claims
import Facts

/// A party that gets data, as the record tells of it.
struct RegisterParty {
    let name: String
    /// Who it is, as what it gets data, what for, which, and under which terms.
    let line: RegisterEntry
    /// Where it processes them, and what allows that.
    let transfers: [RegisterEntry]
}

extension RegisterFacts {
    func allParties(in sharing: Sharing) -> [RegisterParty] {
        sharing.processors.map { party in
            RegisterParty(
                name: party.name, line: line(of: party, as: "verwerker", kinds: ["processor"]),
                transfers: transfers.all(of: party))
        }
            + sharing.recipients.map { party in
                let isController = party.role == .controller
                return RegisterParty(
                    name: party.name,
                    line: line(
                        of: party, as: isController ? "zelf verantwoordelijk" : "rol niet in de feiten",
                        kinds: [isController ? "recipient" : "party"]),
                    transfers: transfers.all(of: party))
            }
    }

    private func line(of party: some TransferParty, as role: String, kinds: [String]) -> RegisterEntry {
        var copy = organisation
        copy.sharing?.processors = (party as? Processor).map { [$0] } ?? []
        copy.sharing?.recipients = (party as? Recipient).map { [$0] } ?? []
        let told = sentences.each(kinds, of: copy).first ?? shown(party.name)
        let terms = sentences.each(["terms"], of: copy.withoutOthers)
        return .said(([" (\(role))."].map { told + $0 } + terms).joined(separator: " "))
    }
}

extension Organisation {
    /// Without what has terms of its own besides processors and recipients.
    fileprivate var withoutOthers: Organisation {
        var copy = self
        copy.sharing?.internalRecipients = []
        copy.sharing?.disclosures = []
        return copy
    }
}

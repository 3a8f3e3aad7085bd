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

extension RegisterParty {
    /// The processors, then the recipients.
    static func all(
        of organisation: Organisation, _ sentences: StatementSentences, _ transfers: PartyTransfers
    ) -> [RegisterParty] {
        guard let sharing = organisation.sharing else { return [] }
        let processors = sharing.processors.map { party in
            RegisterParty(
                name: party.name, line: line(of: party, as: "verwerker", "processor", in: sharing, sentences),
                transfers: transfers.all(of: party))
        }
        return processors
            + sharing.recipients.map { party in
                RegisterParty(
                    name: party.name,
                    line: line(of: party, as: party.role.dutch, party.role.branch, in: sharing, sentences),
                    transfers: transfers.all(of: party))
            }
    }

    private static func line(
        of party: some TransferParty, as role: String, _ branch: String, in sharing: Sharing,
        _ sentences: StatementSentences
    ) -> RegisterEntry {
        let alone = sentences.alone {
            $0.sharing = sharing
            $0.sharing?.hasOnly(party)
        }
        let told = alone.each([branch]).first ?? sentences.shown(party.name)
        return .said((["\(told) (\(role))."] + alone.each(["terms"])).joined(separator: " "))
    }
}

extension Recipient.Role {
    fileprivate var dutch: String {
        switch self {
        case .controller: "zelf verantwoordelijk"
        case .unknown: "rol niet in de feiten"
        }
    }

    /// Of the claims that name it.
    fileprivate var branch: String {
        switch self {
        case .controller: "recipient"
        case .unknown: "party"
        }
    }
}

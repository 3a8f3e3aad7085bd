import Facts
import JSONText
import Records

/// To which countries outside the EEA data go, and what allows that: a row for each country of each party.
struct TILTTransfers {
    private let facts: ExportFacts

    init(_ facts: ExportFacts) { self.facts = facts }

    var items: [JSON] {
        guard let sharing = facts.organisation.sharing else { return [] }
        let common = sharing.transfers.value
        return sharing.processors.flatMap { party in items(of: party, told: told(of: party) { $0.processors = [party] })
        }
            + sharing.recipients.flatMap { party in items(of: party, told: told(of: party) { $0.recipients = [party] })
            }
            + (common?.countries ?? []).filter { !$0.isInEEA }.map { country in
                item(country, common?.safeguards.filter { !$0.isVoid } ?? [], told: toldOfAll)
            }
    }

    private func items(of party: some TransferParty, told: String) -> [JSON] {
        party.thirdCountries.map { item($0, party.validSafeguards, told: told) }
    }

    private func told(of party: some TransferParty, _ fill: (inout Sharing) -> Void) -> String {
        var sharing = Sharing {}
        fill(&sharing)
        let lines = facts.statement.alone { $0.sharing = sharing }.each(["transfer"])
        return ([facts.shown(party.name).withCapital.asSentence] + lines).joined(separator: " ")
    }

    private var toldOfAll: String {
        var sharing = Sharing {}
        sharing.transfers = facts.organisation.sharing?.transfers ?? .unsaid
        return facts.statement.alone { $0.sharing = sharing }.each(["transfer"]).joined(separator: " ")
    }

    /// What the facts don't name as a ground is left out: that there is none, they don't say.
    private func item(_ country: Country, _ safeguards: [Safeguard], told: String) -> JSON {
        let kinds = safeguards.compactMap(\.kind).distinct
        let available: JSON = ["available": true, "description": .text(told)]
        return JSON(members: [("country", .text(country.rawValue))] + kinds.map { ($0.rawValue, available) })
    }
}

extension Safeguard {
    fileprivate enum Kind: String {
        case adequacyDecision, appropriateGuarantees, standardDataProtectionClause
    }

    /// Where TILT has it. For the exceptions of art. 49 it has no place.
    fileprivate var kind: Kind? {
        switch self {
        case .adequacyDecision, .dataPrivacyFramework: .adequacyDecision
        case .standardContractualClauses: .standardDataProtectionClause
        case .bindingCorporateRules, .codeOfConduct, .certification, .ownClauses, .publicInstrument:
            .appropriateGuarantees
        default: nil
        }
    }
}

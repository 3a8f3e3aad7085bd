import Diagnostics
import Facts

extension Rule {
    static let accessDeniedButPresent = Rule(
        .accessDeniedButPresent, .recipients, .error,
        title: "A party is said to have no access, and gets data",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 1 onder e"), .avg("14 lid 1 onder e")],
        checked: "2026-11-21",
        why: "people must not be told that a party stays out of their data when it does not.",
        remedy: """
            Remove \(swift: "NoAccess(...)", json: #"the party from "noAccess""#), or the processor or recipient, \
            whichever is not so.
            """,
        dutch: Dutch(
            "Een partij zou geen toegang hebben, en krijgt toch gegevens",
            why: "mensen mogen niet lezen dat een partij buiten hun gegevens blijft als dat niet zo is.",
            remedy: "Schrap de ontkenning, of de partij: wat van de twee niet klopt."),
        foundIn: [
            "a processor without access",
            "people inside without access",
        ],
        notFoundIn: ["a party that gets nothing"]
    ) { organisation in
        let denied = organisation.sharing?.noAccess ?? []
        return denied.flatMap { denial in
            organisation.namedReceivers.filter { $0.name.lowercased() == denial.party.lowercased() }.map { other in
                Finding(
                    "\(denial.party.quoted) is said to have no access to \(denial.object), and gets data", at: denial,
                    notes: [Diagnostic.Note("\(other.kind) \(other.name.quoted) is here", at: other.fact.location)])
            }
        }
    }
}

extension Organisation {
    /// Everyone who gets data, inside and outside.
    fileprivate var namedReceivers: [(kind: String, name: String, fact: any Fact)] {
        parties.map { ($0.kind, $0.name, $0.fact) }
            + (sharing?.internalRecipients ?? []).map { ("internal recipient", $0.name, $0) }
    }
}

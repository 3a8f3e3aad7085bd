import Diagnostics
import Facts
import Observations

extension SiteAudit {
    /// Hosts of others that visitors' browsers contacted, and of whom the facts tell nothing; those below one domain together.
    func hosts() -> [Diagnostic] {
        let covered = CoveredParties(of: organisation)
        var uncovered: [String: (hosts: Set<String>, kinds: Set<Contact.Kind>, visits: [Visit])] = [:]
        for visit in sightings.visits {
            for contact in visit.contacts
            where Sightings.isForeign(contact.host, to: visit) && !covered.contains(contact.host) {
                let domain = HostName.ownerDomain(of: contact.host)
                var entry = uncovered[domain] ?? ([], [], [])
                entry.hosts.insert(contact.host)
                entry.kinds.insert(contact.kind)
                entry.visits.append(visit)
                uncovered[domain] = entry
            }
        }
        return uncovered.sorted { $0.key < $1.key }.map { _, entry in
            let kinds = Contact.Kind.allCases.filter(entry.kinds.contains).map(\.words)
            return finding(
                .hostUncovered,
                "browsers get \(kinds.joined(separator: ", ")) from \(entry.hosts.sorted().joined(separator: ", ")), and no "
                    + "fact tells of that party", at: website, in: entry.visits)
        }
    }
}

extension Contact.Kind {
    fileprivate var words: String {
        switch self {
        case .document: "a page"
        case .frame: "a frame"
        case .stylesheet: "a style sheet"
        case .font: "a font"
        case .script: "a script"
        case .image: "an image"
        case .media: "sound or video"
        case .fetch: "data by a script"
        case .beacon: "a beacon"
        case .websocket: "a websocket"
        case .other: "something"
        }
    }
}

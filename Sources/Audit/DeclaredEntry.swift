import Facts
import Observations

/// A fact about a cookie or another thing on devices, by the names that it stands for.
struct DeclaredEntry {
    let fact: Cookie
    private let pattern: NamePattern

    /// Nothing for one that has no name, and nobody can tell which it is, and for what leaves no trace in a browser.
    init?(_ cookie: Cookie) {
        // A label of one word can be the name, where no other is given.
        let label = cookie.label.contains(" ") ? nil : cookie.label
        guard let name = cookie.name.value ?? label, cookie.technique.leavesTrace else { return nil }
        fact = cookie
        pattern = NamePattern(name)
    }

    /// How closely it tells of what was seen; nothing where it is about something else.
    func closeness(to seen: SeenEntry) -> Int? {
        seen.isOf(fact.technique) ? pattern.fixedCharacters(of: seen.name) : nil
    }

    /// Whether it has a name, and not a label alone that may be one.
    var hasName: Bool { fact.name.value != nil }

    /// As a message calls it.
    var name: String { fact.name.value ?? fact.label }
}

extension StorageTechnique {
    fileprivate var leavesTrace: Bool {
        switch self {
        case .cookie, .localStorage, .sessionStorage, .browserDatabase, .script: true
        case .pixel, .clickId, .advertisingId, .fingerprint: false
        }
    }
}

extension [DeclaredEntry] {
    /// The fact that tells the most closely of what was seen; of two that tell as much, the one of which the party shows in the host.
    func index(for seen: SeenEntry) -> Int? {
        let fitting = indices.compactMap { index in self[index].closeness(to: seen).map { (index, $0) } }
        guard let most = fitting.map(\.1).max() else { return nil }
        let closest = fitting.filter { $0.1 == most }.map(\.0)
        guard closest.count > 1 else { return closest.first }
        return closest.first { index in
            guard let party = self[index].fact.party.value, let host = seen.host else { return false }
            return CoveredParties(names: [party]).contains(host)
        } ?? closest.first
    }
}

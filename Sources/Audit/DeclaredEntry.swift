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

    func covers(_ seen: SeenEntry) -> Bool { seen.isOf(fact.technique) && pattern.covers(seen.name) }

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

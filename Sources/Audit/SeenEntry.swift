import Facts
import Observations

/// Something that was on the device of a visitor: a cookie, an entry of a storage, or a service worker with what it keeps.
struct SeenEntry {
    enum Kind: Hashable {
        case cookie
        case stored(StoredEntry.Kind)
        case worker
    }

    let kind: Kind
    let name: String
    /// Of whom it is; nothing where the file does not say.
    let host: String?
    let lifetime: Lifetime

    /// Whether a browser keeps it until somebody or something erases it.
    var isKeptForGood: Bool { kind == .stored(.localStorage) || kind == .stored(.indexedDB) }

    var shownName: String { ShownName.of(name) }

    /// As a message calls it.
    var words: String {
        switch kind {
        case .cookie: "the cookie \"\(shownName)\""
        case .stored(.localStorage): "\"\(shownName)\" in local storage"
        case .stored(.sessionStorage): "\"\(shownName)\" in session storage"
        case .stored(.indexedDB): "the database \"\(shownName)\""
        case .stored(.cacheStorage): "the cache \"\(shownName)\""
        case .worker: "the service worker \"\(shownName)\""
        }
    }

    /// Whether a fact about this technique can be about it.
    func isOf(_ technique: StorageTechnique) -> Bool {
        switch kind {
        case .cookie: technique == .cookie
        case .stored(.localStorage): technique == .localStorage
        case .stored(.sessionStorage): technique == .sessionStorage
        case .stored(.indexedDB): technique == .browserDatabase
        case .stored(.cacheStorage): technique == .browserDatabase || technique == .script
        case .worker: technique == .script
        }
    }
}

extension Visit {
    /// All that was there; what a service worker of a site keeps in caches is told with the worker.
    var entries: [SeenEntry] {
        let working = Set(workers.map(\.origin))
        return cookies.map { SeenEntry(kind: .cookie, name: $0.name, host: $0.domain, lifetime: $0.lifetime) }
            + storage.filter { $0.kind != .cacheStorage || !working.contains($0.origin) }.map {
                SeenEntry(
                    kind: .stored($0.kind), name: $0.name, host: PublicAddress($0.origin)?.host, lifetime: .unknown)
            }
            + workers.map {
                SeenEntry(
                    kind: .worker, name: String($0.path.split(separator: "/").last ?? "/"), host: $0.host,
                    lifetime: .unknown)
            }
    }
}

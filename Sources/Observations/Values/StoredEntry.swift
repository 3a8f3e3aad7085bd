/// An entry that a site keeps in the browser, apart from cookies, without its value.
public struct StoredEntry: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case localStorage, sessionStorage, indexedDB, cacheStorage
    }

    public let kind: Kind
    /// `https://example.nl`
    public let origin: String
    /// The key; of a database or a cache, its name.
    public let name: String

    public init(kind: Kind, origin: String, name: String) {
        self.kind = kind
        self.origin = origin
        self.name = name
    }

    /// The name as it may be shown.
    public var shownName: String { ShownName.of(name) }
}

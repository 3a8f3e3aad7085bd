/// The cookies of a browser, as far as they are seen to come and go.
struct CookieJar {
    /// Two cookies are the same where these are (RFC 6265bis, section 5.7).
    private struct Key: Hashable {
        let name: String
        let domain: String?
        let path: String?
    }

    private var kept: [Key: ObservedCookie] = [:]
    private var keys: [String: Set<Key>] = [:]

    var cookies: [ObservedCookie] { Array(kept.values) }
    var count: Int { kept.count }

    /// One that a response sets, or takes away.
    mutating func take(_ cookie: SetCookie, from entry: HAREntry) {
        let host = entry.address.host
        // It may be one that was sent before, of which only the host was known.
        let sent = Key(name: cookie.name, domain: host, path: nil)
        if kept[sent]?.lifetime == .unknown { remove(sent) }
        remove(Key(name: cookie.name, domain: cookie.domain ?? host, path: cookie.path))
        if let set = cookie.cookie(from: host, at: entry.moment) { insert(set) }
    }

    /// One that was sent, unless it is here already.
    mutating func keep(_ cookie: ObservedCookie) {
        if self.cookie(cookie.name, sentTo: cookie.domain ?? "") == nil { insert(cookie) }
    }

    /// The one that a browser sends a host under a name.
    func cookie(_ name: String, sentTo host: String) -> ObservedCookie? {
        (keys[name] ?? []).filter { HostName.isWithin(host, $0.domain ?? "") }
            .max { ($0.domain?.count ?? 0, $0.path ?? "") < ($1.domain?.count ?? 0, $1.path ?? "") }.flatMap { kept[$0] }
    }

    private mutating func insert(_ cookie: ObservedCookie) {
        let key = Key(name: cookie.name, domain: cookie.domain, path: cookie.path)
        kept[key] = cookie
        keys[cookie.name, default: []].insert(key)
    }

    private mutating func remove(_ key: Key) {
        kept[key] = nil
        keys[key.name]?.remove(key)
    }
}

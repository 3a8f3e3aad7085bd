/// The cookies of a browser, as far as they are seen to come and go.
struct CookieJar {
    private struct Place: Hashable {
        let name: String
        let domain: String
    }

    /// Those of one name and domain differ by path (RFC 6265bis, section 5.7); the last was set last.
    private var kept: [Place: [ObservedCookie]] = [:]
    /// By name and site, the domain of one that no response was seen to set.
    private var unset: [Place: String] = [:]
    private(set) var count = 0

    /// Of one name and domain. Browsers keep no more for a whole site, and drop the oldest.
    private static let most = 180

    var cookies: [ObservedCookie] { kept.values.flatMap(\.self) }

    /// The one that a browser sends a host under a name.
    func cookie(_ name: String, sentTo host: String) -> ObservedCookie? {
        for domain in HostName.domains(of: host) {
            if let cookie = kept[Place(name: name, domain: domain)]?.last { return cookie }
        }
        return nil
    }

    /// One that a response sets, or takes away.
    mutating func take(_ cookie: SetCookie, from entry: HAREntry) {
        let host = entry.address.host
        // It may be one that was sent before, of which only the host was known.
        remove(Place(name: cookie.name, domain: host)) { $0.lifetime == .unknown }
        remove(Place(name: cookie.name, domain: cookie.domain ?? host)) { $0.path == cookie.path }
        if let set = cookie.cookie(from: host, at: entry.moment) { insert(set, domain: set.domain ?? host) }
    }

    /// One that was sent, unless it is here already. One that no response set, and that was sent to another host of the same site
    /// before, is of the site's domain.
    mutating func keep(_ cookie: ObservedCookie, sentTo host: String) {
        if self.cookie(cookie.name, sentTo: host) != nil { return }
        guard cookie.lifetime == .unknown else { return insert(cookie, domain: cookie.domain ?? host) }
        let site = Place(name: cookie.name, domain: HostName.registrableDomain(of: host))
        let first = unset[site].flatMap { other in
            kept[Place(name: cookie.name, domain: other)]?.last { $0.lifetime == .unknown }
        }
        unset[site] = first == nil ? host : site.domain
        guard let first, let other = first.domain else { return insert(cookie, domain: host) }
        remove(Place(name: cookie.name, domain: other)) { $0.lifetime == .unknown }
        insert(
            ObservedCookie(name: first.name, domain: site.domain, lifetime: .unknown, setter: first.setter),
            domain: site.domain)
    }

    private mutating func insert(_ cookie: ObservedCookie, domain: String) {
        let place = Place(name: cookie.name, domain: domain)
        kept[place, default: []].append(cookie)
        count += 1
        if let all = kept[place]?.count, all > Self.most {
            kept[place]?.removeFirst()
            count -= 1
        }
    }

    private mutating func remove(_ place: Place, where isMeant: (ObservedCookie) -> Bool) {
        guard let before = kept[place]?.count else { return }
        kept[place]?.removeAll(where: isMeant)
        let after = kept[place]?.count ?? 0
        count += after - before
        if after == 0 { kept[place] = nil }
    }
}

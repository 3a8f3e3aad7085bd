internal import JSONText

/// A cookie as the Website Evidence Collector tells it, and the Website Auditing Tool, which comes of it.
enum EvidenceCookie {
    static let mask: JSONMask = .members([
        "name": .scalar, "domain": .scalar, "path": .scalar, "expires": .scalar, "expiresUTC": .scalar,
        "session": .scalar,
        "httpOnly": .scalar, "secure": .scalar, "sameSite": .scalar,
        "log": .members(["type": .scalar, "timestamp": .scalar, "event": .scalars("creation")]),
    ])

    /// - Parameter start: of the visit.
    static func read(_ json: JSON, start: Moment?) -> ObservedCookie? {
        guard let name = json["name"]?.text, !name.isEmpty else { return nil }
        let setter: ObservedCookie.Setter =
            switch json["log"]?["type"]?.text {
            case "Cookie.HTTP": .server
            case "Cookie.JS": .script
            default: .unknown
            }
        return ObservedCookie(
            name: name, domain: json["domain"]?.text.flatMap(HostName.ofCookie), path: json["path"]?.text,
            lifetime: lifetime(json, start), setter: setter, isSecure: json["secure"]?.flag,
            isHTTPOnly: json["httpOnly"]?.flag, sameSite: json["sameSite"]?.sameSite)
    }

    /// From when the cookie was seen to be set; else from when the visit began, some seconds before.
    private static func lifetime(_ json: JSON, _ start: Moment?) -> Lifetime {
        if json["session"]?.flag == true || (json["expires"]?.number).map({ $0 < 0 }) == true { return .session }
        guard let end = json["expires"]?.moment ?? json["expiresUTC"]?.moment else { return .unknown }
        let set = json["log"]?["event"]?["creation"]?.moment ?? json["log"]?["timestamp"]?.moment ?? start
        return set.flatMap { Lifetime.from($0, until: end) }.map { .seconds($0) } ?? .atLeast(0)
    }
}

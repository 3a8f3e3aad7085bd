/// The header `Set-Cookie`, read as browsers do (RFC 6265bis, section 5.6), without the cookie's value.
struct SetCookie {
    let name: String
    /// As written, without a leading dot; nothing where the cookie is of the host alone.
    let domain: String?
    let path: String?
    private let maxAge: Int?
    private let expires: Moment?
    private let isSecure: Bool
    private let isHTTPOnly: Bool
    private let sameSite: ObservedCookie.SameSite?

    /// - Returns: nil where it has no name: then all that it has is a value.
    init?(_ header: some StringProtocol) {
        let parts = header.split(separator: ";", omittingEmptySubsequences: false)
        guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { return nil }
        name = pair[..<equals].trimmed
        if name.isEmpty { return nil }
        var attributes: [String: String] = [:]
        for part in parts.dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            attributes[words[0].trimmed.lowercased()] = words.count > 1 ? words[1].trimmed : ""
        }
        domain = attributes["domain"].flatMap(HostName.ofCookie)
        path = attributes["path"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        maxAge = attributes["max-age"].flatMap(Self.seconds)
        expires = attributes["expires"].flatMap { Moment(cookieDate: $0) }
        isSecure = attributes["secure"] != nil
        isHTTPOnly = attributes["httponly"] != nil
        sameSite = attributes["samesite"].flatMap { ObservedCookie.SameSite(rawValue: $0.lowercased()) }
    }

    /// One that somebody else has read.
    init(
        name: String, domain: String?, path: String?, expires: Moment?, isSecure: Bool, isHTTPOnly: Bool,
        sameSite: ObservedCookie.SameSite?
    ) {
        self.name = name
        self.domain = domain
        self.path = path
        maxAge = nil
        self.expires = expires
        self.isSecure = isSecure
        self.isHTTPOnly = isHTTPOnly
        self.sameSite = sameSite
    }

    /// A number of any length, held to a million years.
    private static func seconds(_ text: String) -> Int? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return min(Int(text) ?? (text.hasPrefix("-") ? 0 : .max), 31_557_600_000_000)
    }

    /// 1 January 2020. A date before it is how cookies are taken away, whenever it was sent: no observation is that old.
    private static let longAgo = Moment(seconds: 1_577_836_800)!

    /// What a browser makes of it.
    ///
    /// - Parameters:
    ///   - host: that sent it; nothing where it is not known.
    ///   - moment: when it was sent, if that is known.
    /// - Returns: nil where it takes the cookie away, as one whose time has passed does.
    func cookie(from host: String?, at moment: Moment?) -> ObservedCookie? {
        guard let lifetime = lifetime(at: moment) else { return nil }
        return ObservedCookie(
            name: name, domain: domain ?? host, path: path, lifetime: lifetime, setter: .server, isSecure: isSecure,
            isHTTPOnly: isHTTPOnly, sameSite: sameSite)
    }

    /// `Max-Age` goes before `Expires`.
    private func lifetime(at moment: Moment?) -> Lifetime? {
        if let maxAge { return maxAge > 0 ? .seconds(maxAge) : nil }
        guard let expires else { return .session }
        guard let moment else { return expires < Self.longAgo ? nil : .atLeast(0) }
        return Lifetime.from(moment, until: expires).map { .seconds($0) }
    }
}

extension StringProtocol {
    /// Without white space of HTTP at its ends.
    var trimmed: String {
        let start = drop { $0 == " " || $0 == "\t" }
        guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...last])
    }
}

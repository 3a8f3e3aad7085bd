/// What an address on the web says of a page, and of nobody who looks at it: scheme, host, port and path.
public struct PublicAddress: Hashable, Sendable {
    /// `http`, `https`, `ws` or `wss`.
    public let scheme: String
    public let host: String
    /// Nothing where it is the one of the scheme.
    public let port: Int?
    /// Begins with a slash.
    public let path: String

    /// Drops user information, query, fragment and parameters of the path (`;jsessionid=...`), and masks an IP address.
    ///
    /// - Returns: nil for what is no address on the web: `data:`, `blob:`, a path alone.
    public init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = text[..<colon].lowercased()
        guard let usual = Self.ports[scheme], text[colon...].hasPrefix("://") else { return nil }
        let rest = text[colon...].dropFirst(3)
        let authority = rest.prefix { !"/\\?#".contains($0) }
        guard let place = Self.place(authority.split(separator: "@", omittingEmptySubsequences: false).last ?? "")
        else { return nil }
        self.scheme = scheme
        host = place.host
        port = place.port == usual ? nil : place.port
        let path = rest.dropFirst(authority.count).prefix { !"?#;".contains($0) }
        self.path = path.hasPrefix("/") ? String(path) : "/"
    }

    private init(_ address: PublicAddress, path: String) {
        (scheme, host, port, self.path) = (address.scheme, address.host, address.port, path)
    }

    private static let ports = ["http": 80, "https": 443, "ws": 80, "wss": 443]

    /// Host and port, of `example.nl:8080` or `[::1]:8080`.
    private static func place(_ text: Substring) -> (host: String, port: Int?)? {
        let name = text.hasPrefix("[") ? text.prefix { $0 != "]" } + "]" : text.prefix { $0 != ":" }
        let rest = text.dropFirst(name.count)
        guard let host = HostName.normalised(String(name)) else { return nil }
        if rest.isEmpty || rest == ":" { return (host, nil) }
        guard rest.hasPrefix(":"), let port = UInt16(rest.dropFirst()) else { return nil }
        return (host, Int(port))
    }
}

extension PublicAddress: CustomStringConvertible {
    public var description: String { origin + path }
    public var origin: String { "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")" }
    public var isProtected: Bool { scheme == "https" || scheme == "wss" }

    /// The same without its path, which programs that record whole addresses did not choose to be public.
    var root: PublicAddress { PublicAddress(self, path: "/") }
}

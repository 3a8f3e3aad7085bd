/// How the page of a visit came.
public struct Connection: Hashable, Sendable {
    public enum Protection: Hashable, Sendable {
        /// With the version as the file writes it, `TLS 1.3`, if it does.
        case tls(version: String?)
        case none
        case unknown
    }

    public let protection: Protection
    /// The names of its security headers, in lower case and sorted; nothing where the file tells no headers.
    public let headers: [String]?

    public init(protection: Protection, headers: [String]?) {
        self.protection = protection
        self.headers = headers.map { Set($0).sorted() }
    }
}

extension Connection {
    /// Headers with which a site protects its visitors, of those that the OWASP Secure Headers Project lists as active.
    static let securityHeaders: Set<String> = [
        "content-security-policy", "cross-origin-embedder-policy", "cross-origin-opener-policy",
        "cross-origin-resource-policy", "permissions-policy", "referrer-policy", "strict-transport-security",
        "x-content-type-options", "x-frame-options", "x-permitted-cross-domain-policies",
    ]

    /// - Parameters:
    ///   - address: nothing where it is not known.
    ///   - headers: names of all headers, in lower case.
    static func of(_ address: PublicAddress?, version: String? = nil, headers: [String]?) -> Connection {
        let protection: Protection =
            switch address?.isProtected {
            case true?: .tls(version: version)
            case false?: .none
            case nil: .unknown
            }
        return Connection(protection: protection, headers: headers?.filter(securityHeaders.contains))
    }
}

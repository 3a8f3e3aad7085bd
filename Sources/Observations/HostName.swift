internal import CPSL

/// Names of hosts, and what belongs together by the Public Suffix List (publicsuffix.org), as libpsl has it built in.
public enum HostName {
    /// What stands for an IP address, other than one of the machine itself: it may be that of a visitor. RFC 2606 keeps the name free.
    public static let maskedAddress = "ip-address.invalid"

    /// The domain that somebody registered: `example.co.uk` of `sub.example.co.uk`; also one under a suffix that a host gives out
    /// itself, such as `github.io`.
    ///
    /// - Returns: the host itself where nobody can have registered it: a public suffix, `localhost`, an IP address.
    public static func registrableDomain(of host: String) -> String {
        guard !isAddress(host), let domain = psl_registrable_domain(psl_builtin(), host) else { return host }
        return String(cString: domain)
    }

    /// Whether both are of one who registered a domain.
    public static func isSameSite(_ one: String, _ other: String) -> Bool {
        registrableDomain(of: one) == registrableDomain(of: other)
    }

    /// Whether a browser sends a host the cookies of a domain (RFC 6265, section 5.1.3).
    public static func isWithin(_ host: String, _ domain: String) -> Bool {
        host == domain || host.hasSuffix("." + domain) && !isAddress(host)
    }
}

extension HostName {
    /// In lower case, without the dot of the root, masked where it is an IP address.
    ///
    /// - Returns: nil for what is no name.
    static func normalised(_ text: String) -> String? {
        var host = text.lowercased()
        if host.hasSuffix(".") { host.removeLast() }
        guard !host.isEmpty, host.utf8.count <= 255, host.unicodeScalars.allSatisfy(isOfName) else { return nil }
        return isAddress(host) && !isLoopback(host) ? maskedAddress : host
    }

    /// The domain of a cookie, without a leading dot.
    static func ofCookie(_ text: String) -> String? { normalised(text.hasPrefix(".") ? String(text.dropFirst()) : text) }

    /// Whether a browser keeps a cookie that a host sets for a domain: one of its own, that is no public suffix.
    static func maySet(_ host: String, cookiesFor domain: String) -> Bool {
        host == domain || !isAddress(host) && psl_is_cookie_domain_acceptable(psl_builtin(), host, domain) == 1
    }

    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0x7F && !"/\\?#@%<>|^`\"{} ".unicodeScalars.contains(scalar)
            && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }

    /// As browsers have it: what ends in a number is an IPv4 address (WHATWG URL, "ends in a number checker").
    static func isAddress(_ host: String) -> Bool {
        if host.hasPrefix("[") || host.contains(":") { return true }
        guard let last = host.split(separator: ".").last else { return false }
        return last.allSatisfy { ("0"..."9").contains($0) } || last.hasPrefix("0x") && last.dropFirst(2).allSatisfy(\.isHexDigit)
    }

    private static func isLoopback(_ host: String) -> Bool { host.hasPrefix("127.") || host == "[::1]" }
}

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
        if isAddress(host) { return host }
        // What it returns stands in the text that it is given, and lives no longer than that.
        return host.withCString { host in psl_registrable_domain(psl_builtin(), host).map { String(cString: $0) } }
            ?? host
    }

    /// The domain that somebody registered with a registry, to whom all below it belongs: `googleapis.com` of
    /// `fonts.googleapis.com`, though its owner gives out names under it.
    ///
    /// - Returns: the host itself where nobody can have registered it.
    public static func ownerDomain(of host: String) -> String {
        if isAddress(host) { return host }
        let domains = domains(of: host)
        let suffix = domains.firstIndex { psl_is_public_suffix2(psl_builtin(), $0, PSL_TYPE_ICANN) == 1 } ?? 0
        return suffix == 0 ? host : domains[suffix - 1]
    }

    /// Whether names below it are given out to anybody: `nl`, `co.uk`, and `github.io` as well.
    public static func isPublicSuffix(_ host: String) -> Bool {
        !isAddress(host) && psl_is_public_suffix(psl_builtin(), host) == 1
    }

    /// The host as it may be shown: an identifier in it is masked.
    public static func shown(_ host: String) -> String {
        host.split(separator: ".", omittingEmptySubsequences: false).map { ShownName.of(String($0)) }.joined(
            separator: ".")
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
    static func ofCookie(_ text: String) -> String? {
        normalised(text.hasPrefix(".") ? String(text.dropFirst()) : text)
    }

    /// The domains of which a host gets cookies: itself, and those that it is in.
    static func domains(of host: String) -> [String] {
        if isAddress(host) { return [host] }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.indices.map { labels[$0...].joined(separator: ".") }
    }

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
        let bytes = host.utf8
        if bytes.contains(UInt8(ascii: ":")) { return true }
        let last = bytes.suffix(
            from: bytes.lastIndex(of: UInt8(ascii: ".")).map(bytes.index(after:)) ?? bytes.startIndex)
        let isHex = last.starts(with: "0x".utf8) && last.dropFirst(2).allSatisfy(isHexDigit)
        return isHex || !last.isEmpty && last.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func isLoopback(_ host: String) -> Bool { host.hasPrefix("127.") || host == "[::1]" }
}

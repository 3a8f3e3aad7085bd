/// The address of a site's index page: `https://example.nl/privacy`. Those of its other pages follow from it.
public struct SiteAddress: Hashable, Sendable {
    /// Without a slash at its end.
    private let text: String
    /// From the host's root: `/privacy/`, or `/` where the site is all that the host has.
    public let path: String

    /// - Returns: nil for what is no `https` address of a folder: with a query, an account, a port or a file name.
    public init?(_ address: String) {
        let scheme = "https://"
        guard address.hasPrefix(scheme), address.utf8.allSatisfy(Self.isPlain) else { return nil }
        var parts = address.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, parts.last == "" { parts.removeLast() }
        guard let host = parts.first, Self.isHost(host), parts.dropFirst().allSatisfy(Self.isFolder) else { return nil }
        text = scheme + parts.joined(separator: "/")
        path = parts.dropFirst().map { "/" + $0 }.joined() + "/"
    }

    /// Whether the site is all that its host has, so that files for the whole host can stand in it.
    public var isWholeHost: Bool { path == "/" }

    /// Of a page or file of the site, by its path from the index: that of a folder ends in a slash.
    public func address(of path: String = "") -> String { "\(text)/\(path)" }

    private static func isPlain(_ byte: UInt8) -> Bool {
        let scalar = Unicode.Scalar(byte)
        return byte < 0x80 && (scalar.properties.isAlphabetic || "0123456789-._~:/".unicodeScalars.contains(scalar))
    }

    private static func isHost(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && host == host.lowercased()
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && !label.contains { "_~:".contains($0) }
            }
    }

    private static func isFolder(_ folder: Substring) -> Bool {
        !folder.isEmpty && folder != "." && folder != ".." && !folder.contains(":") && !folder.hasSuffix(".html")
    }
}

internal import Foundation

/// The address of a page on the web: `https://example.nl/privacy/`, without what stands behind a `#`.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    private let url: URL

    /// - Returns: nil for what is no whole address on http or https, or has an account in it: findings print it.
    public init?(_ text: String) {
        guard let url = URL(string: text) else { return nil }
        self.init(url)
    }

    private init?(_ url: URL) {
        guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true),
            let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty, parts.user == nil,
            parts.password == nil
        else { return nil }
        (parts.scheme, parts.host, parts.fragment) = (scheme, host.lowercased(), nil)
        guard let plain = parts.url else { return nil }
        self.url = plain
    }

    /// Whether a text begins as one, right or wrong.
    public static func isMeant(by text: String) -> Bool {
        ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
    }

    public var description: String { url.absoluteString }
    public var host: String { url.host ?? "" }
    public var isSecure: Bool { url.scheme == "https" }

    /// Where a link on this page leads.
    ///
    /// - Returns: nil for what is no page on the web: a mailbox, a telephone.
    public func resolving(_ link: String) -> (page: WebAddress, fragment: String?)? {
        guard let target = URL(string: link, relativeTo: url)?.absoluteURL, let page = WebAddress(target) else {
            return nil
        }
        return (page, URLComponents(url: target, resolvingAgainstBaseURL: true)?.fragment)
    }

    /// Whether both are one page: servers show the index of a folder by its name alone, and with or without a slash.
    public func isSamePage(as other: WebAddress) -> Bool { plain == other.plain }

    private var plain: String {
        var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        var path = parts?.path ?? ""
        if path.hasSuffix("/index.html") { path.removeLast(10) }
        while path.hasSuffix("/") { path.removeLast() }
        parts?.path = path
        return parts?.string ?? description
    }
}

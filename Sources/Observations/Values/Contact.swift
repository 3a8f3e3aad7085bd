/// That a host was contacted, and for what.
public struct Contact: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case document, frame, stylesheet, font, script, image, media, fetch, beacon, websocket
        /// Something else, or the file does not say.
        case other
    }

    /// In lower case; `HostName.maskedAddress` where it was an IP address.
    public let host: String
    public let kind: Kind

    public init(host: String, kind: Kind) {
        self.host = host
        self.kind = kind
    }
}

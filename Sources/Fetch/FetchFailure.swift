/// Why a page could not be had. None of these says anything of what the page says.
public struct FetchFailure: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// DNS has no such host.
        case hostUnknown
        /// Nobody answers there, or the connection broke off; with what the system says of it.
        case unreachable(String)
        /// No whole answer within a number of seconds.
        case timedOut(seconds: Int)
        /// The certificate is not one that this machine trusts for that host.
        case certificate(String)
        /// No secure connection could be made.
        case handshake(String)
        /// This machine has no certificates to judge others by.
        case noCertificates
        case status(Int)
        /// The server leads to another host.
        case otherHost(WebAddress)
        /// The server leads from https to http.
        case insecure(WebAddress)
        /// The server leads to what is no page on the web.
        case redirectMalformed(String)
        case redirects(most: Int)
        /// What was sent is no page.
        case media(String)
        /// The page is written in an encoding that is not read, or not in the one that it names.
        case charset(String)
        /// In bytes.
        case tooLarge(limit: Int)
    }

    public let kind: Kind
    /// The address that was asked last.
    public let address: WebAddress
}

extension FetchFailure {
    /// In one line without a full stop.
    public var message: String {
        switch kind {
        case .hostUnknown: "the host \(address.host) is not known"
        case .unreachable(let detail): "the connection with \(address.host) failed: \(detail)"
        case .timedOut(let seconds): "no whole answer came within \(seconds) \(seconds == 1 ? "second" : "seconds")"
        case .certificate(let detail): "the certificate of \(address.host) cannot be trusted: \(detail)"
        case .handshake(let detail): "no secure connection with \(address.host) could be made: \(detail)"
        case .noCertificates: "this machine has no certificates by which to trust \(address.host)"
        case .status(let code): "the server answers \(code)\(Self.names[code].map { " (\($0))" } ?? "")"
        case .otherHost(let other): "the server leads to another host: \(other)"
        case .insecure(let other): "the server leads from https to http: \(other)"
        case .redirectMalformed(let text): "the server leads to \"\(text)\", which is no page"
        case .redirects(let most): "the server leads on more than \(most) times"
        case .media(let type): "the server sends \(type), and no page"
        case .charset(let name): "the page cannot be read as \(name)"
        case .tooLarge(let limit): "the page is larger than \(limit / 1_000_000) MB"
        }
    }

    /// What to do.
    public var remedy: String {
        switch kind {
        case .hostUnknown: "Look whether the address is right, and whether DNS knows the host."
        case .unreachable: "Look whether the server is up and can be reached from here."
        case .timedOut: "Try again later, or give it longer with --timeout."
        case .certificate, .handshake:
            "Browsers warn visitors of this as well: renew the certificate, or mend the server."
        case .noCertificates: "Install the package ca-certificates."
        case .status(401), .status(403): "Let the page be read without logging in, as visitors read it."
        case .status(404), .status(410): "Look whether the page moved, and give the address at which it stands."
        case .status: "Look what is wrong with the server, and try again."
        case .otherHost(let other): "If that is where the page stands, give that address: \(other)."
        case .insecure: "Let the server lead to an address on https."
        case .redirectMalformed, .redirects:
            "Mend the redirects of the server, or give the address at which the page stands."
        case .media: "Give the address of the page itself, in HTML or Markdown."
        case .charset: "Publish the page in UTF-8, and say so in its Content-Type."
        case .tooLarge: "Give the address of the page itself; no statement is that large."
        }
    }

    private static let names: [Int: String] = [
        400: "bad request", 401: "not authorised", 403: "forbidden", 404: "not found", 410: "gone",
        429: "too many requests", 500: "internal server error", 502: "bad gateway", 503: "service unavailable",
        504: "gateway timeout",
    ]
}

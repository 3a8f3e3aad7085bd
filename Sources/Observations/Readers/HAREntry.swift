internal import JSONText

/// What an entry of a HAR tells of one request and its response.
struct HAREntry {
    /// The page that it belongs to; nothing in archives without pages.
    let page: String?
    let address: PublicAddress
    let started: Moment?
    let kind: Contact.Kind
    /// Nothing where no response came.
    let status: Int?
    /// As `TLS 1.3`, where the program says it.
    let version: String?
    let isWorker: Bool
    /// Of those that the browser sent.
    let sentNames: Set<String>
    let set: [SetCookie]
    /// Of the response, in lower case.
    let headers: [String]
    /// By the server's clock, by which it says when a cookie ends.
    private let served: Moment?

    /// When the response came.
    var moment: Moment? { served ?? started }
    var isRedirect: Bool { status.map { (300..<400).contains($0) } ?? false }

    static let mask: JSONMask = .members([
        "pageref": .scalar, "startedDateTime": .scalar, "_resourceType": .scalar,
        "_securityDetails": .scalars("protocol"),
        "request": .members([
            "url": .scalar, "headers": .each(.scalars("name", "value")), "cookies": .each(.scalars("name")),
        ]),
        "response": .members([
            "status": .scalar, "headers": .each(.scalars("name", "value")), "content": .scalars("mimeType"),
            "cookies": .each(.scalars("name", "domain", "path", "expires", "httpOnly", "secure", "sameSite")),
        ]),
    ])

    /// - Returns: nil for what went to no host: `data:`, `blob:`, an extension of the browser.
    init?(_ json: JSON) {
        guard let url = json["request"]?["url"]?.text, let address = PublicAddress(url) else { return nil }
        self.address = address
        let sent = HARHeaders(json["request"]?["headers"]), got = HARHeaders(json["response"]?["headers"])
        page = json["pageref"]?.text
        started = json["startedDateTime"]?.moment
        served = got.first("date").flatMap { Moment(cookieDate: $0) }
        status = json["response"]?["status"]?.number.flatMap { $0 > 0 && $0 < 1000 ? Int($0) : nil }
        kind = HARKind.of(
            type: json["_resourceType"]?.text, destination: sent.first("sec-fetch-dest"),
            media: json["response"]?["content"]?["mimeType"]?.text, scheme: address.scheme)
        version = json["_securityDetails"]?["protocol"]?.text
        isWorker = sent.first("service-worker") == "script"
        let cookies = (json["request"]?["cookies"]?.list ?? []).compactMap { $0["name"]?.text }
        sentNames = Set(cookies + sent.all("cookie").flatMap(Self.names)).subtracting([""])
        headers = got.names
        let headers = got.all("set-cookie").flatMap { $0.split(whereSeparator: TextLines.isEnd) }.compactMap {
            SetCookie($0)
        }
        set = headers.isEmpty ? (json["response"]?["cookies"]?.list ?? []).compactMap(SetCookie.init) : headers
    }

    /// Of the header `Cookie`. What has no name is a value.
    private static func names(in header: String) -> [String] {
        header.split(separator: ";").compactMap { pair in pair.firstIndex(of: "=").map { pair[..<$0].trimmed } }
    }
}

/// Headers of a HAR, by name.
private struct HARHeaders {
    /// Names in lower case.
    private let fields: [(name: String, value: String)]

    init(_ json: JSON?) {
        fields = (json?.list ?? []).compactMap { header in
            header["name"]?.text.map { ($0.lowercased(), header["value"]?.text ?? "") }
        }
    }

    var names: [String] { fields.map(\.name) }
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
    func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

extension SetCookie {
    /// A cookie of a response, where its header was left out.
    fileprivate init?(_ json: JSON) {
        guard let name = json["name"]?.text, !name.isEmpty else { return nil }
        // One of the session has -1 there, or nothing.
        let expires = json["expires"]?.moment ?? json["expires"]?.text.flatMap { Moment(cookieDate: $0) }
        self.init(
            name: name, domain: json["domain"]?.text.flatMap(HostName.ofCookie), path: json["path"]?.text,
            expires: expires.flatMap { $0.seconds > 0 ? $0 : nil },
            isSecure: json["secure"]?.flag ?? false, isHTTPOnly: json["httpOnly"]?.flag ?? false,
            sameSite: json["sameSite"]?.sameSite)
    }
}

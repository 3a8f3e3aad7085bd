public struct Website: Fact {
    public var address: Answer<String> = .unsaid
    public var otherAddresses: [String] = []
    public var hasCertificate: Bool = false
    public var cookies: Answer<Cookies> = .unsaid
    public var embedded: [EmbeddedContent] = []
    /// Cookies given twice, or denied and given; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameter cookies: `.none` says that the site places no cookies, and that is published. With cookies, leave it
    ///   out and put `Cookies { ... }` in the block.
    public init(
        _ address: Answer<String> = .unsaid, and otherAddresses: [String] = [], hasCertificate: Bool = false,
        cookies: Answer<Cookies> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @WebsiteBuilder _ parts: () -> [Part<Website>] = { [] }
    ) {
        self.address = address
        self.otherAddresses = otherAddresses
        self.hasCertificate = hasCertificate
        self.cookies = cookies
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension Website {
    public static let says = "The controller's website."
    public static let keys: Keys<Self> = [
        .text("address", \.address, .website, "Its address: \"https://example.nl\"."),
        .text(
            "otherAddresses", \.otherAddresses, .website,
            "The addresses of its other websites, which the statement is about too."),
        .key("hasCertificate", \.hasCertificate, "That connections to it are protected by a certificate."),
        .key("cookies", \.cookies, "The cookies that it places; none where it places none, and that is published.")
            .tellsNone,
        .key("embedded", \.embedded, "What stands in its pages of other parties.")
            .judged("AVG art. 26, CJEU C-40/17: who gets data by it is told where that party is named"),
    ]
}

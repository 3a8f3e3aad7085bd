public struct Website: Fact {
    public var address: Answer<String> = .unsaid
    public var otherAddresses: [String] = []
    public var hasCertificate: Bool = false
    public var cookies: Answer<Cookies> = .unsaid
    public var excluded: [ExcludedTool] = []
    public var embedded: [EmbeddedContent] = []
    public var version: Version?
    public var earlierVersions: [EarlierVersion] = []
    public var needsNoBanner: Bool = false
    public var storesNothingElse: Bool = false
    public var lacks: [Feature] = []
    public var analytics: [Analytics] = []
    public var cookieHelp: CookieHelp?
    public var futureCookies: [FutureCookies] = []
    public var hosts: [ContactedHost] = []
    /// Cookies given twice, or denied and given; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameter cookies: `.none` says that the site places no cookies, and that is published. With cookies, leave it
    ///   out and put `Cookies { ... }` in the block.
    public init(
        _ address: Answer<String> = .unsaid, and otherAddresses: [String] = [], hasCertificate: Bool = false,
        cookies: Answer<Cookies> = .unsaid, without excluded: [ExcludedTool] = [], needsNoBanner: Bool = false,
        storesNothingElse: Bool = false, lacks: [Feature] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @WebsiteBuilder _ parts: () -> [Part<Website>] = { [] }
    ) {
        self.address = address
        self.otherAddresses = otherAddresses
        self.hasCertificate = hasCertificate
        self.cookies = cookies
        self.excluded = excluded
        self.needsNoBanner = needsNoBanner
        self.storesNothingElse = storesNothingElse
        self.lacks = lacks
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }

    public enum Feature: String, Choice {
        public static let says = "What a website can have by which people give data."

        case accounts
        case forms
        case comments
        case chat
        case orders
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
        .key("excluded", \.excluded, "What it does not do to its visitors."),
        .key(
            "version", \.version,
            "Which edition of the cookie policy this is, where that is not the edition of the privacy statement."),
        .key(
            "earlierVersions", \.earlierVersions,
            "Which editions of the cookie policy came before it, the latest first."),
        .key(
            "needsNoBanner", \.needsNoBanner,
            "That it asks no consent by a banner, since nothing on it needs consent."),
        .key(
            "storesNothingElse", \.storesNothingElse,
            "That it stores nothing on devices in another way than by cookies."),
        .key("lacks", \.lacks, "What it does not have."),
        .key("embedded", \.embedded, "What stands in its pages of other parties."),
        .key("analytics", \.analytics, "What counts its visits."),
        .key("cookieHelp", \.cookieHelp, "What the cookie policy explains."),
        .key("futureCookies", \.futureCookies, "What comes first, should it use other cookies later."),
        .key("hosts", \.hosts, "Whose the hosts are that browsers of visitors contact, where their names don't tell.")
            .judged("AVG art. 13 lid 1 onder e: who gets data of visitors is told; the audit asks whose each host is"),
    ]
}

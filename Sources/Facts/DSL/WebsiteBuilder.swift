extension Website {
    /// - Parameter cookies: `.none` says that the site places no cookies, and that is published. With cookies, leave it
    ///   out and put `Cookies { ... }` in the block.
    public init(
        _ address: Answer<String> = .unsaid, hasCertificate: Bool = false, cookies: Answer<Cookies> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @WebsiteBuilder _ parts: () -> [Part<Website>] = { [] }
    ) {
        let empty = Website(
            address: address, hasCertificate: hasCertificate, cookies: cookies, embedded: [],
            repetitions: Repetitions(), origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Website`.
@resultBuilder
public enum WebsiteBuilder: PartBuilder {
    public typealias Whole = Website

    public static func buildExpression(_ part: Cookies) -> [Part<Website>] { [Part { $0.setOnce(part) }] }
    public static func buildExpression(_ part: EmbeddedContent) -> [Part<Website>] {
        [Part { $0.embedded.append(part) }]
    }
}

extension Cookies {
    public init(
        listing: Listing = .complete, placedOnVisit: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @CookiesBuilder _ parts: () -> [Part<Cookies>]
    ) {
        let empty = Cookies(
            cookies: [], listing: listing, placedOnVisit: placedOnVisit, consent: nil,
            repetitions: Repetitions(), origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Cookies`.
@resultBuilder
public enum CookiesBuilder: PartBuilder {
    public typealias Whole = Cookies

    public static func buildExpression(_ part: Cookie) -> [Part<Cookies>] { [Part { $0.cookies.append(part) }] }
    public static func buildExpression(_ part: CookieConsent) -> [Part<Cookies>] { [Part { $0.setOnce(part) }] }
}

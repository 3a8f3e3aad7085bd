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

/// What may stand in `Website { }`.
public protocol WebsitePart: BlockPart {
    func add(to whole: inout Website)
}

@resultBuilder
public enum WebsiteBuilder: PartBuilder {
    public typealias Whole = Website

    public static func buildExpression(_ part: some WebsitePart) -> [Part<Website>] { [Part(part.add)] }
}

extension Cookies: WebsitePart {
    public func add(to whole: inout Website) { whole.setOnce(\.cookies, .known(self), by: self) }
}
extension EmbeddedContent: WebsitePart { public func add(to whole: inout Website) { whole.embedded.append(self) } }

extension Website: FactBlock {}

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

/// What may stand in `Cookies { }`.
public protocol CookiesPart: BlockPart {
    func add(to whole: inout Cookies)
}

@resultBuilder
public enum CookiesBuilder: PartBuilder {
    public typealias Whole = Cookies

    public static func buildExpression(_ part: some CookiesPart) -> [Part<Cookies>] { [Part(part.add)] }
}

extension Cookie: CookiesPart { public func add(to whole: inout Cookies) { whole.cookies.append(self) } }
extension CookieConsent: CookiesPart { public func add(to whole: inout Cookies) { whole.setOnce(\.consent, self) } }

extension Cookies: FactBlock {}

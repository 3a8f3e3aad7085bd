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
extension Analytics: WebsitePart { public func add(to whole: inout Website) { whole.analytics.append(self) } }
extension CookieHelp: WebsitePart { public func add(to whole: inout Website) { whole.setOnce(\.cookieHelp, self) } }
extension FutureCookies: WebsitePart {
    public func add(to whole: inout Website) { whole.futureCookies.append(self) }
}

extension ContactedHost: WebsitePart { public func add(to whole: inout Website) { whole.hosts.append(self) } }

extension EarlierVersion: WebsitePart {
    public func add(to whole: inout Website) { whole.earlierVersions.append(self) }
}
extension Version: WebsitePart { public func add(to whole: inout Website) { whole.setOnce(\.version, self) } }

extension Website: FactBlock {}

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

import Claims

extension DocumentKind {
    /// The name of its folder under the organisation's own, and of its template; part of the addresses of pages, and of links to
    /// them elsewhere, so that it does not change with the language.
    public var folder: String {
        switch self {
        case .privacyStatement: "privacyverklaring"
        case .cookiePolicy: "cookiebeleid"
        }
    }
}

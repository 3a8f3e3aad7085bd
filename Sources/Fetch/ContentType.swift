/// What a server says that it sends: `text/html; charset=utf-8`.
struct ContentType {
    /// In small letters, without parameters.
    let media: String
    /// In small letters, without quotes; nothing where the server does not say.
    let charset: String?

    /// Servers that say nothing leave it to browsers, which take it for HTML.
    init(_ text: String?) {
        let parts = (text ?? "text/html").split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
        media = parts.first ?? "text/html"
        charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map {
            $0.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" }
        }
    }

    /// Nothing for what is no page.
    var format: FetchedPage.Format? {
        switch media {
        case "text/html", "application/xhtml+xml": .html
        case "text/markdown", "text/x-markdown", "text/plain": .markdown
        default: nil
        }
    }
}

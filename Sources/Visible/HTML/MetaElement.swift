/// The `<meta>` elements that say how a page is read and shown, and change nothing about it: its encoding, its width, what
/// it may load. Those whose text others show, such as `description`, are read as text.
enum MetaElement {
    /// What an element says that a page should not hold; nothing for what is fine.
    static func unexpected(_ element: HTMLElement) -> String? {
        let content = element.keyword("content") ?? ""
        // An element that is several kinds at once is to each reader another.
        let kinds = element.attributes.map(\.name).filter(Self.kinds.contains)
        guard kinds.count == 1 else { return kinds.isEmpty ? "without a name" : kinds.joined(separator: " and ") }
        if let kind = element.keyword("http-equiv") {
            return kind == "content-security-policy" && isStrictPolicy(content) ? nil : kind
        }
        if let charset = element.keyword("charset") { return charset == "utf-8" ? nil : "charset \(charset)" }
        guard let name = element.keyword("name") ?? element.keyword("property") else { return kinds[0] }
        // Open Graph reads properties, and everything else reads names.
        guard name.hasPrefix("og:") == (kinds[0] == "property") else { return name }
        if name == "viewport" { return isPlainViewport(content) ? nil : name }
        return isReadAsText(name) ? nil : name
    }

    private static let kinds = ["http-equiv", "charset", "name", "property", "itemprop"]

    /// Whether the content of the element of this name is shown by search engines and in previews.
    static func isReadAsText(_ name: String) -> Bool {
        name == "description" || name.hasPrefix("og:") || name.hasPrefix("twitter:")
    }

    /// As wide as the screen, and neither so small nor so large that nothing can be read.
    private static func isPlainViewport(_ content: String) -> Bool {
        let known = ["width=device-width", "initial-scale=1", "initial-scale=1.0", "viewport-fit=cover"]
        return content.split(separator: ",").allSatisfy { known.contains($0.filter { $0 != " " }) }
    }

    /// Nothing from elsewhere, and no scripts.
    private static func isStrictPolicy(_ content: String) -> Bool {
        let directives = content.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        return directives.contains(["default-src", "'none'"])
            && directives.allSatisfy { words in
                let known =
                    words.first.map { $0.hasSuffix("-src") || ["base-uri", "form-action"].contains($0) } ?? true
                return known && words.dropFirst().allSatisfy { ["'none'", "'self'"].contains($0) }
                    && !(words.first?.hasPrefix("script") ?? false && words.contains("'self'"))
            }
    }
}

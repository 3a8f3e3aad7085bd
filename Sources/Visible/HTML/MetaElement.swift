/// The `<meta>` elements that say how a page is read and shown, and change nothing about it: its encoding, its width, what
/// it may load. Those whose text others show, such as `description`, are read as text.
enum MetaElement {
    /// What an element says that a page should not hold; nothing for what is fine.
    static func unexpected(_ element: HTMLElement) -> String? {
        let content = element.keyword(.content) ?? ""
        // An element that is several kinds at once is to each reader another.
        let kinds = element.attributes.filter { Self.kinds.contains($0.known) }.map(\.name)
        guard kinds.count == 1 else { return kinds.isEmpty ? "without a name" : kinds.joined(separator: " and ") }
        if let kind = element.keyword(.httpEquiv) {
            return kind == "content-security-policy" && isStrictPolicy(content) ? nil : kind
        }
        if let charset = element.keyword(.charset) { return charset == "utf-8" ? nil : "charset \(charset)" }
        guard let name = element.keyword(.name) ?? element.keyword(.property) else { return kinds[0] }
        // Open Graph reads properties, and everything else reads names.
        guard name.hasPrefix("og:") == (kinds[0] == "property") else { return name }
        if name == "viewport" { return isPlainViewport(content) ? nil : name }
        if let isPlain = unseen[name] { return isPlain(content) ? nil : "\(name): \(content)" }
        return isReadAsText(name) ? nil : name
    }

    private static let kinds: NameSet<AttributeName> = [.httpEquiv, .charset, .name, .property, .itemprop]

    /// Whether the content of the element of this name is shown by search engines and in previews.
    static func isReadAsText(_ name: String) -> Bool {
        name == "description" || name.hasPrefix("og:") || name.hasPrefix("twitter:")
    }

    /// Those that visitors see nothing of, by what they may say. What keeps a page out of search engines is not among it.
    private static let unseen: [String: @Sendable (String) -> Bool] = [
        "robots": isOpenToSearch, "googlebot": isOpenToSearch, "bingbot": isOpenToSearch, "generator": isProgram,
        "theme-color": isColour, "format-detection": { $0.filter { $0 != " " } == "telephone=no" },
    ]

    private static func isOpenToSearch(_ content: String) -> Bool {
        let known = ["all", "index", "follow", "max-snippet:-1", "max-image-preview:large", "max-video-preview:-1"]
        return content.split(separator: ",").allSatisfy { known.contains($0.filter { $0 != " " }) }
    }

    /// A name of one word or two, and its version: "hugo 0.120.4".
    private static func isProgram(_ content: String) -> Bool {
        content.wholeMatch(of: /[a-z.!]+( [a-z.!]+)? v?[0-9]+(\.[0-9]+)*/) != nil
    }

    private static func isColour(_ content: String) -> Bool {
        content.wholeMatch(of: /#[0-9a-f]{3,8}|[a-z]{3,20}/) != nil
    }

    /// As wide as the screen, and neither so small nor so large that nothing can be read.
    private static func isPlainViewport(_ content: String) -> Bool {
        let known = ["width=device-width", "initial-scale=1", "initial-scale=1.0", "viewport-fit=cover"]
        return parts(of: content, at: ",").allSatisfy { known.contains($0.filter { $0 != " " }) }
    }

    /// Nothing from elsewhere, and no scripts.
    private static func isStrictPolicy(_ content: String) -> Bool {
        let directives = parts(of: content, at: ";").map { parts(of: $0, at: " ").map(String.init) }
        return directives.contains(["default-src", "'none'"])
            && directives.allSatisfy { words in
                let known =
                    words.first.map { $0.hasSuffix("-src") || ["base-uri", "form-action"].contains($0) } ?? true
                return known && words.dropFirst().allSatisfy { ["'none'", "'self'"].contains($0) }
                    && !(words.first?.hasPrefix("script") ?? false && words.contains("'self'"))
            }
    }

    /// What stands between marks. In ASCII, these are bytes.
    private static func parts(of text: some StringProtocol, at mark: Character) -> [Substring] {
        guard let byte = mark.asciiValue, text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return Substring(text).split(separator: mark)
        }
        return Substring(text).utf8.split(separator: byte).map { Substring($0) }
    }
}

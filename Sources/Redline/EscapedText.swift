extension String {
    /// So that it is text in HTML, and between double quotes.
    public var escapedForHTML: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
            "\"", with: "&quot;")
    }

    /// So that it is read as text in Markdown, wherever in a line it stands.
    public var escapedForMarkdown: String {
        let signs = Set("\\`*_{}[]<>#+-!|~&$=")
        let text = reduce(into: "") { $0 += signs.contains($1) ? "\\\($1)" : String($1) }
        guard let dot = text.firstIndex(where: { $0 == "." || $0 == ")" }), dot > text.startIndex,
            text[..<dot].allSatisfy(\.isNumber)
        else { return text }
        return "\(text[..<dot])\\\(text[dot...])"
    }

    /// So that it can stand between `<` and `>` in Markdown.
    public var escapedForMarkdownAddress: String {
        replacing("\\", with: "%5C").replacing("<", with: "%3C").replacing(">", with: "%3E").replacing(
            "\n", with: "%0A"
        ).replacing("|", with: "%7C")
    }
}

extension Span {
    /// Where it leads, unless that runs a script.
    public var safeLink: String? {
        guard let link, !link.unicodeScalars.contains(where: { $0.value < 0x21 }) else { return nil }
        let scheme = link.prefix { !":/?#".contains($0) }
        if !link.dropFirst(scheme.count).hasPrefix(":") { return link }
        return ["http", "https", "mailto", "tel"].contains(scheme.lowercased()) ? link : nil
    }
}

/// What generators of sites read before a document in Markdown, between two lines of hyphens; it is no part of the document.
///
/// Only what says nothing and moves nothing is passed over: known names with a value of one word, and what the site declares.
/// What has more words could be shown somewhere, and is read as text; so is any other name, since generators leave pages out
/// by some (`draft`, `published`, `date`) and put them elsewhere by others (`permalink`, `redirect_to`).
enum FrontMatter {
    /// The file with spaces in its stead, so that everything keeps its place.
    static func blanked(in bytes: [UInt8], declared: [String]) -> [UInt8] {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let first = lines.first, isRule(first),
            let end = lines.dropFirst().prefix(most).firstIndex(where: isRule),
            lines[1..<end].allSatisfy({ declared.contains(text($0)) || isPlain($0) })
        else { return bytes }
        let last = lines[end].endIndex
        return bytes[..<start] + bytes[start..<last].map { $0 == 0x0A || $0 == 0x0D ? $0 : 0x20 } + bytes[last...]
    }

    private static let most = 100

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool { text(line) == "---" }

    /// `layout: page`, `title: "Privacy"`, `tags: [privacy, avg]`, `- privacy`, `# opmerking` has words, and is none.
    private static func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
        guard
            let match = text(line).wholeMatch(of: /(?:([A-Za-z_][A-Za-z0-9_\-]*):| *-) *["']?[A-Za-z0-9_\/.:+\-]*["']?/)
        else { return false }
        return match.1.map { names.contains($0.lowercased()) } ?? true
    }

    private static let names: Set<String> = [
        "author", "categories", "category", "description", "lang", "language", "lastmod", "layout", "locale", "menu",
        "nav_order", "order", "parent", "tags", "template", "title", "toc", "type", "updated", "weight",
    ]

    private static func text(_ line: ArraySlice<UInt8>) -> String {
        var text = String(decoding: line, as: UTF8.self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}

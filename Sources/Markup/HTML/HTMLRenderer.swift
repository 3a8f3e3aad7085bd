/// Markdown rendered: the body of a page, and what a table of contents needs.
public struct RenderedHTML: Hashable, Sendable {
    /// A heading of the page.
    public struct Heading: Hashable, Sendable {
        /// 1 to 6.
        public let level: Int
        /// Without markup; not escaped.
        public let text: String
        /// Unique in the page; not escaped.
        public let id: String
    }

    /// UTF-8; no `<html>`, `<head>` or `<body>` around it.
    public let body: [UInt8]
    public let outline: [Heading]
}

/// Renders Markdown to HTML with cmark, which escapes all text, and leaves out raw HTML and dangerous links.
///
/// Headings get ids, and below the title links to themselves; pipe tables become tables of which the first cell of each row is the row's header, and each other
/// cell names its column in `data-column`. Rows get ids by their headers.
public struct HTMLRenderer: Sendable {
    private let id: @Sendable (_ text: String) -> String

    /// - Parameter id: gives the id of a heading by its text. Where two headings get the same one, the later ends in `-2`.
    public init(id: @escaping @Sendable (_ text: String) -> String = Slug.of) {
        self.id = id
    }

    /// - Parameter taken: ids that the page around it has, and no heading gets.
    /// - Throws: `InputRefusal` for what `MarkdownDocument` refuses.
    public func render(_ markdown: [UInt8], besides taken: Set<String> = []) throws(InputRefusal) -> RenderedHTML {
        let source = try MarkdownSource(markdown)
        let tables = source.tables
        let lines = source.tree.headingLines
        var ids = UniqueIDs(taken: taken)
        let outline = source.tree.identifyHeadings { text in ids.claim(id(text)) }
        if !tables.isEmpty {
            source.tree.replaceParagraphs(
                tables, cells: CMarkTree(parsing: CellDocument(tables.map(\.source)).bytes),
                below: Dictionary(zip(lines, outline.map(\.id))) { first, _ in first }
            ) { text in ids.claim(id(text)) }
        }
        return RenderedHTML(body: source.tree.html(), outline: outline)
    }
}

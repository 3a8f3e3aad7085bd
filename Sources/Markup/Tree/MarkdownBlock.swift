/// A block of a Markdown document, with the place at which it begins.
public struct MarkdownBlock: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Level 1 to 6.
        case heading(level: Int, [MarkdownInline])
        case paragraph([MarkdownInline])
        /// Its blocks are items.
        case list(ordered: Bool, items: [MarkdownBlock])
        case item([MarkdownBlock])
        case table(MarkdownTable)
        case codeBlock(SourceText)
        /// Raw HTML, which is never rendered.
        case html(SourceText)
        case blockQuote([MarkdownBlock])
        case thematicBreak
    }

    public let kind: Kind
    public let position: SourcePosition
}

/// A pipe table: one row of column headers, and rows of as many cells.
public struct MarkdownTable: Hashable, Sendable {
    public struct Cell: Hashable, Sendable {
        public let content: [MarkdownInline]
        public let position: SourcePosition
    }

    public let header: [Cell]
    public let rows: [[Cell]]
}

/// A Markdown file as a tree of values: CommonMark as cmark reads it, and pipe tables.
///
/// Assumes nothing of the bytes. Guarantees that parsing takes time linear in their number, and that every position is
/// one in the file as given, byte order mark and CR LF included.
public struct MarkdownDocument: Hashable, Sendable {
    public let blocks: [MarkdownBlock]
    public let lines: SourceLines

    /// - Throws: `InputRefusal` for what is no UTF-8 text, is larger than 16 MB, or would take too long to parse.
    public init(parsing bytes: [UInt8]) throws(InputRefusal) {
        let source = try MarkdownSource(bytes)
        lines = source.lines
        var builder = TreeBuilder(
            bytes: bytes, lines: source.lines, leaf: source.leaf, tables: try Self.tables(of: source))
        try source.tree.walk { event throws(InputRefusal) in try builder.read(event) }
        blocks = builder.blocks
    }

    private static func tables(
        of source: borrowing MarkdownSource
    ) throws(InputRefusal) -> [(paragraph: Int, block: MarkdownBlock.Kind)] {
        guard !source.tables.isEmpty else { return [] }
        let document = CellDocument(source.tables.map(\.source))
        var builder = TreeBuilder(
            bytes: source.bytes, lines: source.lines, leaf: { document.source(ofLine: $0.line) })
        try CMarkTree(parsing: document.bytes).walk { event throws(InputRefusal) in try builder.read(event) }
        var contents = builder.blocks.map(\.inlines)[...]
        return source.tables.map { paragraph, table in
            (paragraph, .table(MarkdownTable(table, contents: &contents, lines: source.lines)))
        }
    }
}

/// A guarded file, its cmark tree, and the tables in it.
struct MarkdownSource: ~Copyable {
    let bytes: [UInt8]
    let lines: SourceLines
    let tree: CMarkTree
    let tables: [(paragraph: Int, source: TableSource)]

    init(_ bytes: [UInt8]) throws(InputRefusal) {
        try EncodingGuard.check(bytes)
        let lines = SourceLines(bytes)
        try MarkdownGuard.check(bytes, lines: lines)
        let tree = CMarkTree(parsing: bytes)
        tables = TableFinder(tree, bytes: bytes, lines: lines).tables
        self.tree = tree
        self.bytes = bytes
        self.lines = lines
    }

    var leaf: (CMarkEvent) -> LeafSource {
        { [bytes, lines] event in LeafSource(of: event, in: bytes, lines: lines) }
    }
}

extension MarkdownTable {
    /// Takes the contents of the cells, in order, from the front of `contents`.
    fileprivate init(_ source: TableSource, contents: inout ArraySlice<[MarkdownInline]>, lines: SourceLines) {
        header = source.header.map { Cell($0, content: contents.popFirst() ?? [], lines: lines) }
        var rows: [[Cell]] = []
        for row in source.rows {
            rows.append(row.map { Cell($0, content: contents.popFirst() ?? [], lines: lines) })
        }
        self.rows = rows
    }
}

extension MarkdownTable.Cell {
    fileprivate init(_ source: TableSource.Cell, content: [MarkdownInline], lines: SourceLines) {
        self.content = content
        position = lines.position(of: source.offset)
    }
}

extension MarkdownBlock {
    fileprivate var inlines: [MarkdownInline] {
        guard case .heading(_, let inlines) = kind else { return [] }
        return inlines
    }
}

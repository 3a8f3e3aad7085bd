/// The cells of all tables of a file as one Markdown document with a heading per cell.
///
/// cmark parses no inlines alone. A heading keeps `1.`, `-`, `>` and four spaces at the start of a cell from being read
/// as blocks, and its closing `#` keeps the `#` at the end of a cell. References defined in the file are unknown here.
struct CellDocument {
    let bytes: [UInt8]
    private let cells: [TableSource.Cell]

    private static let opening = Array("# ".utf8)
    private static let closing = Array(" #\n".utf8)

    init(_ tables: [TableSource]) {
        cells = tables.flatMap(\.cells)
        bytes = cells.flatMap { Self.opening + $0.text.bytes + Self.closing }
    }

    /// The source of the cell that is the heading in a line of `bytes`, counted from 1.
    func source(ofLine line: Int) -> LeafSource {
        guard cells.indices.contains(line - 1) else { return LeafSource(text: SourceText(), line: line, column: 1) }
        let cell = cells[line - 1]
        var text = SourceText(bytes: Self.opening, at: cell.offset)
        text.append(cell.text)
        return LeafSource(text: text, line: line, column: 1)
    }
}

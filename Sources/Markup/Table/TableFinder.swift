/// The pipe tables of a file, by the number of their paragraph, counted from 0 in document order.
struct TableFinder {
    private(set) var tables: [(paragraph: Int, source: TableSource)] = []

    init(_ tree: borrowing CMarkTree, bytes: [UInt8], lines: SourceLines) {
        // Without a pipe there is no table, and nothing to walk for.
        guard bytes.contains(UInt8(ascii: "|")) else { return }
        for (number, event) in tree.paragraphs.enumerated()
        where event.endLine > event.line && bytes[lines.range(ofLine: event.line)].contains(UInt8(ascii: "|")) {
            let source = LeafSource(of: event, in: bytes, lines: lines)
            if let table = TableSource(source) { tables.append((number, table)) }
        }
    }
}

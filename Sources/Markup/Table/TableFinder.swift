/// The pipe tables of a file, by the number of their paragraph, counted from 0 in document order.
struct TableFinder {
    private(set) var tables: [(paragraph: Int, source: TableSource)] = []

    init(_ tree: borrowing CMarkTree, bytes: [UInt8], lines: SourceLines) throws(InputRefusal) {
        var found: [(paragraph: Int, source: TableSource)] = []
        var paragraph = 0
        try tree.walk { event throws(InputRefusal) in
            guard case .paragraph = event.node, event.isEntering else { return }
            defer { paragraph += 1 }
            guard event.endLine > event.line, bytes[lines.range(ofLine: event.line)].contains(UInt8(ascii: "|")) else {
                return
            }
            let source = LeafSource(of: event, in: bytes, lines: lines)
            if let table = TableSource(source) { found.append((paragraph, table)) }
        }
        tables = found
    }
}

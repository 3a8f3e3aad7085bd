internal import CCmark

extension CMarkTree {
    /// Puts tables in the place of their paragraphs.
    ///
    /// - Parameter cells: the tree of the tables' `CellDocument`: a heading per cell, in order; left without content.
    func replaceParagraphs(_ tables: [(paragraph: Int, source: TableSource)], cells: borrowing CMarkTree) {
        let paragraphs = nodes(of: CMARK_NODE_PARAGRAPH)
        var contents = cells.nodes(of: CMARK_NODE_HEADING)[...]
        for (paragraph, source) in tables where paragraphs.indices.contains(paragraph) {
            let table = makeTable(source, contents: &contents)
            cmark_node_replace(paragraphs[paragraph], table)
            cmark_node_free(paragraphs[paragraph])
        }
    }

    private func makeTable(_ source: TableSource, contents: inout ArraySlice<OpaquePointer>) -> OpaquePointer? {
        let table = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<table>", exit: "</table>")
        let head = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<thead>", exit: "</thead>")
        cmark_node_append_child(table, head)
        let headers = contents.prefix(source.header.count)
        contents = contents.dropFirst(source.header.count)
        cmark_node_append_child(head, makeRow(headers) { _ in ("<th scope=\"col\">", "</th>") })
        guard !source.rows.isEmpty else { return table }
        let body = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<tbody>", exit: "</tbody>")
        cmark_node_append_child(table, body)
        for row in source.rows {
            let cells = contents.prefix(row.count)
            contents = contents.dropFirst(row.count)
            cmark_node_append_child(
                body, makeRow(cells) { $0 == 0 ? ("<th scope=\"row\">", "</th>") : ("<td>", "</td>") })
        }
        return table
    }

    private func makeRow(
        _ contents: ArraySlice<OpaquePointer>, tags: (_ column: Int) -> (enter: String, exit: String)
    ) -> OpaquePointer? {
        let row = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<tr>", exit: "</tr>")
        for (column, content) in contents.enumerated() {
            let tags = tags(column)
            let cell = makeNode(CMARK_NODE_CUSTOM_INLINE, enter: tags.enter, exit: tags.exit)
            moveChildren(of: content, to: cell)
            cmark_node_append_child(row, cell)
        }
        return row
    }
}

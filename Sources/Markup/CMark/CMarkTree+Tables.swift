internal import CCmark

extension CMarkTree {
    /// Puts tables in the place of their paragraphs. Each is named by the heading before it, and each cell below a header
    /// repeats that in `data-column`, to be shown on screens that are too narrow for columns.
    ///
    /// - Parameters:
    ///   - cells: the tree of the tables' `CellDocument`: a heading per cell, in order; left without content.
    ///   - headings: the ids of the headings of this tree, by the lines that they begin on.
    ///   - id: gives the id of a row by the text of its first cell.
    func replaceParagraphs(
        _ tables: [(paragraph: Int, source: TableSource)], cells: borrowing CMarkTree, below headings: [Int: String],
        id: (_ text: String) -> String
    ) {
        let paragraphs = nodes(of: CMARK_NODE_PARAGRAPH)
        var contents = cells.nodes(of: CMARK_NODE_HEADING)[...]
        for (paragraph, source) in tables where paragraphs.indices.contains(paragraph) {
            let line = Int(cmark_node_get_start_line(paragraphs[paragraph]))
            let heading = headings.filter { $0.key < line }.max { $0.key < $1.key }?.value
            let table = makeTable(source, contents: &contents, name: heading, id: id)
            cmark_node_replace(paragraphs[paragraph], table)
            cmark_node_free(paragraphs[paragraph])
        }
    }

    private func makeTable(
        _ source: TableSource, contents: inout ArraySlice<OpaquePointer>, name: String?, id: (_ text: String) -> String
    ) -> OpaquePointer? {
        let label = name.map { " aria-labelledby=\"\(escaped($0))\"" } ?? ""
        let table = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<table\(label)>", exit: "</table>")
        let head = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<thead>", exit: "</thead>")
        cmark_node_append_child(table, head)
        let headers = contents.prefix(source.header.count)
        contents = contents.dropFirst(source.header.count)
        let names = headers.map { escaped(plainText(of: $0)) }
        cmark_node_append_child(head, makeRow(headers) { _ in ("<th scope=\"col\">", "</th>") })
        guard !source.rows.isEmpty else { return table }
        let body = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<tbody>", exit: "</tbody>")
        cmark_node_append_child(table, body)
        for row in source.rows {
            let cells = contents.prefix(row.count)
            contents = contents.dropFirst(row.count)
            let name = cells.first.map { plainText(of: $0) } ?? ""
            let id = name.isEmpty ? "" : " id=\"\(escaped(id(name)))\""
            cmark_node_append_child(
                body,
                makeRow(cells, attributes: id) { column in
                    column == 0
                        ? ("<th scope=\"row\">", "</th>") : ("<td data-column=\"\(names[column])\">", "</td>")
                })
        }
        return table
    }

    private func makeRow(
        _ contents: ArraySlice<OpaquePointer>, attributes: String = "",
        tags: (_ column: Int) -> (enter: String, exit: String)
    ) -> OpaquePointer? {
        let row = makeNode(CMARK_NODE_CUSTOM_BLOCK, enter: "<tr\(attributes)>", exit: "</tr>")
        for (column, content) in contents.enumerated() {
            let tags = tags(column)
            let cell = makeNode(CMARK_NODE_CUSTOM_INLINE, enter: tags.enter, exit: tags.exit)
            moveChildren(of: content, to: cell)
            cmark_node_append_child(row, cell)
        }
        return row
    }
}

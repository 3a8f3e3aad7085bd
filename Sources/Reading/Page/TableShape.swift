import Diagnostics
import Visible

/// What keeps a table from being one: a visitor sees a hole, or a cell that stands under nothing.
struct TableShape {
    private var headers: [Int: VisibleBlock] = [:]
    private var rows: [Int: [Int: VisibleBlock]] = [:]

    static func findings(in page: VisiblePage) -> [Diagnostic] {
        var tables: [Int: TableShape] = [:]
        for block in page.blocks {
            switch block.role {
            case .columnHeader(let table, let column): tables[table, default: .init()].headers[column] = block
            case .cell(let table, let row, let column):
                tables[table, default: .init()].rows[row, default: [:]][column] = block
            default: break
            }
        }
        return tables.sorted { $0.key < $1.key }.flatMap { $0.value.faults }.map { what, offset in
            Diagnostic(
                .tableShape, .error, what, at: page.location(ofOffset: offset),
                reason: "a visitor cannot tell what is left out there",
                remedy: "Run `make` to write the page anew.")
        }
    }

    private var faults: [(what: String, offset: Int)] {
        // Cells under no header at all are text that nothing reads.
        if headers.isEmpty { return [] }
        let nameless = headers.sorted { $0.key < $1.key }.filter { $0.value.text.isEmpty }
        return nameless.map { ("a column of this table has no header", $0.value.offset) }
            + rows.sorted { $0.key < $1.key }.compactMap { fault(in: $0.value) }
    }

    private func fault(in row: [Int: VisibleBlock]) -> (what: String, offset: Int)? {
        let cells = row.sorted { $0.key < $1.key }
        guard let first = cells.first?.value.offset else { return nil }
        if cells.allSatisfy({ $0.value.text.isEmpty }) { return ("a row of this table is empty", first) }
        // One that holds text is found by that.
        if let extra = cells.first(where: { headers[$0.key] == nil && $0.value.text.isEmpty }) {
            return ("a row of this table has a cell too many", extra.value.offset)
        }
        return headers.keys.contains { row[$0] == nil } ? ("a row of this table has a cell too few", first) : nil
    }
}

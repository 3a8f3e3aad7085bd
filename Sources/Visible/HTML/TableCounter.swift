/// What a cell's tag says.
struct HTMLCell {
    let isHeader: Bool
    let scope: String?
    /// Number of columns and rows it spans; at least 1.
    let columns: Int
    let rows: Int
}

/// Numbers the tables, rows and columns of a page, and tells rows of column headers from others.
struct TableCounter {
    fileprivate struct Table {
        let number: Int
        /// Rows that are not of headers, and all rows.
        var row = 0
        var rowOfAll = 0
        var column = 0
        /// For each column, the first of all rows in which no cell from above reaches into it.
        var freeFrom: [Int] = []
        var isInHead = false
        var firstBlock = 0
        var hasDataCell = false
        var columnHeaders: Set<Int> = []
    }

    private var open: [Table] = []
    private var count = 0

    /// Cells that span rows are followed up to this column; real tables are narrower.
    private static let widest = 1_000

    mutating func openTable() {
        open.append(Table(number: count))
        count += 1
    }

    mutating func closeTable() { _ = open.popLast() }

    /// - Parameter block: the number of the block that comes next.
    mutating func openRow(inHead: Bool, at block: Int) {
        guard var table = open.popLast() else { return }
        table.column = 0
        table.isInHead = inHead
        table.firstBlock = block
        table.hasDataCell = false
        table.columnHeaders = []
        open.append(table)
    }

    /// The role of the next cell, until its row ends.
    mutating func openCell(_ cell: HTMLCell) -> VisibleBlock.Role {
        guard var table = open.popLast() else { return .other }
        defer { open.append(table) }
        while table.column < table.freeFrom.count, table.freeFrom[table.column] > table.rowOfAll { table.column += 1 }
        let column = table.column
        table.column += cell.columns
        if cell.rows > 1 { table.reserve(column..<table.column, rows: min(cell.rows, 65_534), widest: Self.widest) }
        if cell.isHeader, cell.scope == "col" || cell.scope == "colgroup" { table.columnHeaders.insert(column) }
        if !cell.isHeader || cell.scope == "row" || cell.scope == "rowgroup" { table.hasDataCell = true }
        return .cell(table: table.number, row: table.row, column: column)
    }

    /// Whether the row that is open has no cells, and none reach into it from above.
    var isRowEmpty: Bool {
        guard let table = open.last else { return false }
        return table.column == 0 && table.freeFrom.allSatisfy { $0 <= table.rowOfAll }
    }

    /// A row in `<thead>`, or of header cells alone, heads the columns.
    mutating func closeRow(_ assembler: inout BlockAssembler) {
        guard var table = open.popLast() else { return }
        defer { open.append(table) }
        let isHeaderRow = table.isInHead || !table.hasDataCell
        if isHeaderRow || !table.columnHeaders.isEmpty {
            assembler.reviseRoles(from: table.firstBlock) { role in
                guard case .cell(table.number, _, let column) = role else { return role }
                let isHeader = isHeaderRow || table.columnHeaders.contains(column)
                return isHeader ? .columnHeader(table: table.number, column: column) : role
            }
        }
        table.rowOfAll += 1
        if !isHeaderRow { table.row += 1 }
    }
}

extension TableCounter.Table {
    fileprivate mutating func reserve(_ columns: Range<Int>, rows: Int, widest: Int) {
        for column in columns where column < widest {
            while freeFrom.count <= column { freeFrom.append(0) }
            freeFrom[column] = rowOfAll + rows
        }
    }
}

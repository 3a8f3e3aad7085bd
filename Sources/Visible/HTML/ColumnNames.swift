internal import Diagnostics
internal import Markup

/// The names of columns that cells repeat in `data-column`, for screens that are too narrow for columns. A style sheet may
/// show them; so each must be the text of the header above its cell.
struct ColumnNames {
    private struct Cell {
        let name: String
        let offset: Int
        let table: Int
        let column: Int
    }

    private var cells: [Cell] = []

    mutating func read(_ element: HTMLElement, as role: VisibleBlock.Role?) {
        guard element.known == .td, case .cell(let table, _, let column)? = role,
            let attribute = element.attribute(.dataColumn)
        else { return }
        var draft = BlockDraft(BlockAssembler.Container(role: .other, region: .main), offset: attribute.offset)
        draft.append(attribute.value)
        let name = draft.block()?.text.withPlainQuotes.string ?? ""
        cells.append(Cell(name: name, offset: attribute.offset, table: table, column: column))
    }

    /// The cells whose name is not that of their column. Those without one say nothing wrong.
    func wrong(among blocks: [VisibleBlock]) -> [(name: String, offset: Int)] {
        var headers: [Int: [Int: String]] = [:]
        for block in blocks {
            guard case .columnHeader(let table, let column) = block.role else { continue }
            headers[table, default: [:]].merge([column: block.text.withPlainQuotes.string]) { first, _ in first }
        }
        return cells.compactMap { cell in
            headers[cell.table]?[cell.column] ?? "" == cell.name ? nil : (cell.name, cell.offset)
        }
    }
}

internal import Diagnostics
internal import Markup

/// The names of columns that cells repeat in `data-column`, for screens that are too narrow for columns. A style sheet may
/// show them; so each must be the text of the header above its cell.
struct ColumnNames {
    static let attribute = "data-column"

    private struct Cell {
        /// Nil where it has none.
        let name: String?
        let offset: Int
        let table: Int
        let row: Int
        let column: Int
    }

    private var cells: [Cell] = []

    mutating func read(_ element: HTMLElement, as role: VisibleBlock.Role?) {
        guard element.name == "td", case .cell(let table, let row, let column)? = role else { return }
        guard let attribute = element.attributes.first(where: { $0.name == Self.attribute }) else {
            return cells.append(Cell(name: nil, offset: element.offset, table: table, row: row, column: column))
        }
        var draft = BlockDraft(BlockAssembler.Container(role: .other, region: .main), offset: attribute.offset)
        draft.append(attribute.value)
        let name = draft.block()?.text.string ?? ""
        cells.append(Cell(name: name, offset: attribute.offset, table: table, row: row, column: column))
    }

    /// The cells whose name is not that of their column; on a whole page, which has the site's style, those without a name too.
    func wrong(among blocks: [VisibleBlock], isWholePage: Bool) -> [(name: String, offset: Int)] {
        var headers: [Int: [Int: String]] = [:]
        for block in blocks {
            guard case .columnHeader(let table, let column) = block.role else { continue }
            headers[table, default: [:]].merge([column: block.text.string]) { first, _ in first }
        }
        return cells.compactMap { cell in
            // A cell without text has a finding of its own.
            let role = VisibleBlock.Role.cell(table: cell.table, row: cell.row, column: cell.column)
            let isEmpty = cell.name == nil && !blocks.contains { $0.role == role && !$0.text.string.isEmpty }
            guard let name = cell.name ?? (isWholePage && !isEmpty ? "" : nil) else { return nil }
            return headers[cell.table]?[cell.column] ?? "" == name ? nil : (name, cell.offset)
        }
    }
}

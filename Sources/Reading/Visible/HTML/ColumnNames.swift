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
        let role: VisibleBlock.Role
        let table: Int
        let column: Int
    }

    private var cells: [Cell] = []

    mutating func read(_ element: HTMLElement, as role: VisibleBlock.Role?) {
        guard element.name == "td", let role, case .cell(let table, _, let column) = role else { return }
        guard let attribute = element.attributes.first(where: { $0.name == Self.attribute }) else {
            return cells.append(Cell(name: nil, offset: element.offset, role: role, table: table, column: column))
        }
        var draft = BlockDraft(BlockAssembler.Container(role: .other, region: .main), offset: attribute.offset)
        draft.append(attribute.value)
        let name = draft.block()?.text.string ?? ""
        cells.append(Cell(name: name, offset: attribute.offset, role: role, table: table, column: column))
    }

    /// The cells whose name is not that of their column; on a whole page, which has the site's style, those too that have
    /// words and no name. A cell without words has a finding of its own.
    func wrong(among blocks: [VisibleBlock], isWholePage: Bool) -> [(name: String, offset: Int)] {
        var headers: [Int: [Int: String]] = [:]
        for block in blocks {
            guard case .columnHeader(let table, let column) = block.role else { continue }
            headers[table, default: [:]].merge([column: block.text.string]) { first, _ in first }
        }
        let filled = Set(blocks.filter { !$0.text.string.isEmpty }.map(\.role))
        return cells.compactMap { cell in
            guard let name = cell.name ?? (isWholePage && filled.contains(cell.role) ? "" : nil) else { return nil }
            return headers[cell.table]?[cell.column] ?? "" == name ? nil : (name, cell.offset)
        }
    }
}

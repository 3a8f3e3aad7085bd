import Claims
import Diagnostics
import Phrases
import Visible

extension PageRun {
    /// Where the walk is in a table.
    struct Table {
        /// The topic of the row.
        var row: (table: Int, row: Int, topic: Topic)?
        var columns: [Int: Place.Spot] = [:]
        /// The number of the table that stands for each table of the section.
        var numbers: [Int: Int] = [:]
        /// The headers of the columns that no cell has answered yet.
        var open: [Int: VisibleText] = [:]
    }

    /// Under a header that no template knows stands, most likely, what the nearest column of the template holds.
    mutating func columnHeader(_ block: VisibleBlock, _ column: Int) {
        if column == 0 { table.columns = [:] }
        let free = templateColumns.filter { !table.columns.values.contains($0.spot) }
        if let known = free.first(where: { $0.header == block.text.string }) {
            table.columns[column] = known.spot
            table.open[column] = block.text
        } else {
            let later = free.filter { known in table.columns.values.allSatisfy { known.spot.column > $0.column } }
            let likely = Likeness.index(of: block.text.string, among: later.map(\.header))
            table.columns[column] = likely.map { later[$0].spot }
            unread(block.text, at: likely.flatMap { place(later[$0].spot) }, as: .label)
        }
    }

    private var templateColumns: [(header: String, spot: Place.Spot)] {
        (section?.blocks ?? []).enumerated().flatMap { index, block -> [(String, Place.Spot)] in
            guard case .table(let columns) = block else { return [] }
            return columns.enumerated().map {
                ($1.header.plain(grammar.addressing), .column(block: index, column: $0))
            }
        }
    }

    mutating func cell(_ block: VisibleBlock, _ number: Int, _ row: Int, _ column: Int) {
        guard let spot = table.columns[column], case .column(let index, let known) = spot,
            case .table(let columns)? = section?.blocks[index]
        else { return unread(block.text, at: nil) }
        if let first = table.numbers[index], first != number { tableSplit(at: block) }
        table.numbers[index] = number
        if block.text.isEmpty { return }
        table.open[column] = nil
        var topics = topics
        if let leader = table.row, leader.table == number, leader.row == row { topics.append(leader.topic) }
        let before = entries.count
        _ = sentences(block.text, at: spot, [columns[known].branch], topics)
        if known == 0, case .claim(let read)? = entries[before...].first, read.claim.kind.leads {
            table.row = (number, row, read.claim.topic)
        }
    }

    private mutating func tableSplit(at block: VisibleBlock) {
        findings.append(
            Diagnostic(
                .tableShape, .error, "the template has one table here, and the page goes on in another",
                at: page.location(ofOffset: block.offset), remedy: "Run `make` to write the page anew."))
    }

    /// A header over cells that say nothing was to say something.
    mutating func closeTable() {
        for (_, header) in table.open.sorted(by: { $0.key < $1.key }) { unread(header, at: nil, as: .label) }
        table.open = [:]
    }
}

extension Place.Spot {
    fileprivate var column: Int {
        if case .column(_, let column) = self { column } else { -1 }
    }
}

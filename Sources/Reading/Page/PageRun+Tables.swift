import Claims
import Diagnostics
import Phrases
import Visible

extension PageRun {
    /// Where the walk is in a table.
    struct Table {
        /// The topic of the row.
        var row: (table: Int, row: Int, topic: Topic)?
        /// Which of the template's columns each of its columns is, by their numbers among those of the section.
        var columns: [Int: Int] = [:]
        /// The number of the table that stands for each table of the section.
        var numbers: [Int: Int] = [:]
        /// The headers of the columns that no cell has answered yet.
        var open: [Int: VisibleText] = [:]
    }

    /// Under a header that no template knows stands, most likely, what the nearest column of the template holds.
    func columnHeader(_ block: VisibleBlock, _ column: Int) {
        if column == 0 { table.columns = [:] }
        let known = section?.columns ?? []
        let free = known.indices.filter { !table.columns.values.contains($0) }
        let header = block.text.string
        if let same = free.first(where: { known[$0].header == header }) {
            table.columns[column] = same
            table.open[column] = block.text
        } else {
            let later = free.filter { index in
                table.columns.values.allSatisfy { known[index].number > known[$0].number }
            }
            let likely = Likeness.index(of: header, among: later.map { known[$0].header }).map { later[$0] }
            table.columns[column] = likely
            unread(block.text, at: likely.map { known[$0].spot.place }, as: .label)
        }
    }

    func cell(_ block: VisibleBlock, _ number: Int, _ row: Int, _ column: Int) {
        guard let known = table.columns[column].flatMap({ section?.columns[$0] }) else {
            return unread(block.text, at: nil)
        }
        if let first = table.numbers[known.table], first != number { tableSplit(at: block) }
        table.numbers[known.table] = number
        if block.text.isEmpty { return }
        table.open[column] = nil
        var topics = topics
        if let leader = table.row, leader.table == number, leader.row == row { topics.append(leader.topic) }
        let before = entries.count
        _ = apart(block.text, at: known.spot, topics)
        if known.number == 0, case .claim(let read)? = entries[before...].first, read.claim.kind.leads {
            table.row = (number, row, read.claim.topic)
        }
    }

    private func tableSplit(at block: VisibleBlock) {
        findings.append(
            Diagnostic(
                .tableShape, .error, "the template has one table here, and the page goes on in another",
                at: page.location(ofOffset: block.offset), remedy: "Run `make` to write the page anew."))
    }

    /// A header over cells that say nothing was to say something.
    func closeTable() {
        for (_, header) in table.open.sorted(by: { $0.key < $1.key }) { unread(header, at: nil, as: .label) }
        table.open = [:]
    }
}

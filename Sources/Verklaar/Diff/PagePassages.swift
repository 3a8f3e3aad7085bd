import Redline
import Visible

extension VisiblePage {
    /// The document of a page as blocks of words: what stands around it is left out.
    var passages: [Passage] {
        var passages: [Passage] = []
        var row: (key: Row, cells: [[Span]])?
        func close() {
            if let row { passages.append(Passage(.row(isHeader: row.key.number == nil), cells: row.cells)) }
            row = nil
        }
        for block in blocks where block.region == .main {
            if let key = block.row {
                if row?.key != key {
                    close()
                    row = (key, [])
                }
                row?.cells.append(block.spans)
                continue
            }
            close()
            if let kind = block.kind { passages.append(Passage(kind, cells: [block.spans])) }
        }
        close()
        return passages
    }
}

/// A row of a table; the header has no number.
private struct Row: Hashable {
    let table: Int
    let number: Int?
}

extension VisibleBlock {
    fileprivate var row: Row? {
        switch role {
        case .columnHeader(let table, _): Row(table: table, number: nil)
        case .cell(let table, let number, _): Row(table: table, number: number)
        default: nil
        }
    }

    /// Of what is a block of its own.
    fileprivate var kind: Passage.Kind? {
        switch role {
        case .heading(let level): .heading(level: level)
        case .paragraph, .caption, .other: .paragraph
        case .item(let depth): .item(depth: max(0, depth - 1), number: nil)
        case .title, .meta, .attribute, .columnHeader, .cell: nil
        }
    }

    /// The text, parted where links begin and end, with the label before it.
    fileprivate var spans: [Span] {
        var spans: [Span] = []
        var end = 0
        func add(_ range: Range<Int>, _ link: String? = nil) {
            if !range.isEmpty { spans.append(Span(text[range].string, link: link)) }
        }
        for link in links.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where link.range.lowerBound >= end {
            add(end..<link.range.lowerBound)
            add(link.range, link.destination)
            end = link.range.upperBound
        }
        add(end..<text.bytes.count)
        guard let label, !label.isEmpty else { return spans }
        return [Span(label.string, isStrong: true)] + (spans.isEmpty ? [] : [Span(" ")] + spans)
    }
}

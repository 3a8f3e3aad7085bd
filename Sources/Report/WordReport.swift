import Office
import Redline

extension Report {
    /// The same as a Word document.
    ///
    /// - Parameters:
    ///   - author: in its properties.
    ///   - date: in its properties: 2026-11-29, or a date with a time in UTC.
    ///   - footer: what stands at the foot of each page, before its number; the title where it is left out.
    /// - Throws: `OfficeError`.
    public func word(author: String, date: String, footer: String? = nil) throws(OfficeError) -> [UInt8] {
        let copy = Redline(unchanged: passages)
        return try WordDocument(copy, title: title, author: author, date: date, footer: footer ?? title).bytes()
    }

    private var passages: [Passage] {
        let signatures = signOff.map { Passage(.paragraph, "\($0): " + String(repeating: "_", count: 30)) }
        return [Passage(.heading(level: 1), title)] + intro.map { Passage(.paragraph, cells: [[$0.span]]) }
            + blocks.flatMap(\.passages) + signatures
    }
}

extension ReportBlock {
    fileprivate var passages: [Passage] {
        switch self {
        case .heading(let text, let level): [Passage(.heading(level: level), text)]
        case .paragraph(let line): [Passage(.paragraph, cells: [[line.span]])]
        case .list(let lines): lines.map { Passage(.item(depth: 0, number: nil), cells: [[$0.span]]) }
        case .table(let table): table.passages
        }
    }
}

extension ReportTable {
    fileprivate var passages: [Passage] {
        let top = Passage(.row(isHeader: true), cells: header.map { [Span($0)] })
        return [top] + rows.map { row in Passage(.row(isHeader: false), cells: row.enumerated().map(spans)) }
    }

    private func spans(_ column: Int, _ cell: ReportCell) -> [Span] {
        let isName = hasRowHeaders && column == 0
        let lines = cell.lines.map { line in isName ? Span(line.text, link: line.link, isStrong: true) : line.span }
        return Array(lines.map { [$0] }.joined(separator: [Span("\n")]))
    }
}

extension ReportLine {
    fileprivate var span: Span { Span(text, link: link, isStrong: isGap) }
}

import Office
import Redline

extension Report {
    /// The same as a Word document.
    ///
    /// - Parameters:
    ///   - author: in its properties.
    ///   - date: in its properties: 2026-11-29, or a date with a time in UTC; left out where nothing is given.
    ///   - footer: what stands at the foot of each page, before its number; the title where it is left out.
    /// - Throws: `OfficeError`.
    public func word(author: String, date: String?, footer: String? = nil) throws(OfficeError) -> [UInt8] {
        let copy = Redline(joining: parts)
        return try WordDocument(copy, title: title, author: author, date: date, footer: footer ?? title).bytes()
    }

    private var parts: [Redline] {
        let signatures = signOff.map { Passage(.paragraph, "\($0): " + String(repeating: "_", count: 30)) }
        let top = [Passage(.heading(level: 1), title)] + intro.map { Passage(.paragraph, cells: [[$0.span]]) }
        return [Redline(unchanged: top)] + blocks.map(\.redline) + [Redline(unchanged: signatures)]
    }
}

extension ReportBlock {
    fileprivate var redline: Redline {
        switch self {
        case .heading(let text, let level): Redline(unchanged: [Passage(.heading(level: level), text)])
        case .paragraph(let line): Redline(unchanged: [Passage(.paragraph, cells: [[line.span]])])
        case .list(let lines):
            Redline(unchanged: lines.map { Passage(.item(depth: 0, number: nil), cells: [[$0.span]]) })
        case .table(let table): Redline(unchanged: table.passages)
        case .redline(let redline, _): redline
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

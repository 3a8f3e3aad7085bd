import Redline

extension Report {
    /// For a pull request, or a file. What is missing is bold.
    public var markdown: String {
        let top = ["# \(title.escapedForMarkdown)"] + intro.map(\.markdown)
        let signatures = signOff.map { "\($0.escapedForMarkdown): " + String(repeating: "\\_", count: 30) }
        return (top + blocks.map(\.markdown) + signatures).map { $0 + "\n" }.joined(separator: "\n")
    }
}

extension ReportBlock {
    fileprivate var markdown: String {
        switch self {
        case .heading(let text, let level):
            String(repeating: "#", count: min(max(level, 2), 6)) + " " + text.escapedForMarkdown
        case .paragraph(let line): line.markdown
        case .list(let lines): lines.map { "- " + $0.markdown }.joined(separator: "\n")
        case .table(let table): table.markdown
        case .redline(let redline, let remarks): redline.markdown(remarks: remarks)
        }
    }
}

extension ReportTable {
    fileprivate var markdown: String {
        let rule = "|" + String(repeating: " --- |", count: header.count)
        let rows = rows.map { row in Self.row(row.map { $0.lines.map(\.markdown).joined(separator: "<br>") }) }
        return ([Self.row(header.map(\.escapedForMarkdown)), rule] + rows).joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension ReportLine {
    fileprivate var markdown: String {
        let words = text.replacing(/\s*\R\s*/, with: " ").escapedForMarkdown
        if isGap { return "**\(words)**" }
        return Span(text, link: link).safeLink.map { "[\(words)](<\($0.escapedForMarkdownAddress)>)" } ?? words
    }
}

import Redline

extension Report {
    /// One page by itself, that can be read and printed without anything else.
    public var html: String {
        let content =
            intro.map { "<p>\($0.html)</p>\n" }.joined() + blocks.map(\.html).joined()
            + (signOff.isEmpty
                ? "" : "<dl class=\"sign-off\">\n" + signOff.map(Self.signature).joined() + "</dl>\n")
        return StandalonePage(title, style: Self.style, content: content, isWide: isWide).html
    }

    private static func signature(_ label: String) -> String {
        "<dt>\(label.escapedForHTML)</dt><dd>\(String(repeating: "\u{a0}", count: 4))</dd>\n"
    }

    private static let style = [
        "body { overflow-wrap: anywhere }",
        "table { width: 100%; border-collapse: collapse; margin: 1rem 0 }",
        "th, td { padding: .375rem .5rem; border-bottom: 1px solid #767676; text-align: left; vertical-align: top; font-weight: normal }",
        "thead th { border-bottom: 2px solid #1b1b1b; font-weight: bold }",
        "tbody th { width: 34%; font-weight: bold }",
        "table.fixed { table-layout: fixed; font-size: .875rem; line-height: 1.4 }",
        "@media print { table.fixed { font-size: 8pt } th, td { padding: .2rem .4rem } }",
        "del { color: #8c1a11 }", "ins { color: #0b5c2e }",
        ".gap { color: #8c1a11; font-weight: bold }",
        ".sign-off { margin-top: 3rem; display: grid; grid-template-columns: max-content 1fr; gap: 1.5rem 1rem; break-inside: avoid }",
        ".sign-off dd { margin: 0; border-bottom: 1px solid #1b1b1b }",
    ]
}

extension ReportBlock {
    fileprivate var html: String {
        switch self {
        case .heading(let text, let level):
            "<h\(level.asHeading)>\(text.escapedForHTML)</h\(level.asHeading)>\n"
        case .paragraph(let line): "<p>\(line.html)</p>\n"
        case .list(let lines): "<ul>\n" + lines.map { "<li>\($0.html)</li>\n" }.joined() + "</ul>\n"
        case .table(let table): table.html
        case .redline(let redline, let remarks):
            "<div class=\"redline\">\n" + redline.html(remarks: remarks, topLevel: 5) + "</div>\n"
        }
    }
}

extension ReportTable {
    fileprivate var html: String {
        let columns = header.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }.joined()
        let shares = widths.map { "<col style=\"width: \($0)%\">" }.joined()
        let start = widths.isEmpty ? "<table>\n" : "<table class=\"fixed\">\n<colgroup>\(shares)</colgroup>\n"
        return start + "<thead>\n<tr>\(columns)</tr>\n</thead>\n<tbody>\n" + rows.map(row).joined()
            + "</tbody>\n</table>\n"
    }

    private func row(_ cells: [ReportCell]) -> String {
        let content = cells.enumerated().map { column, cell in
            let text = cell.lines.map(\.html).joined(separator: "<br>")
            return hasRowHeaders && column == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
        }
        return "<tr>\(content.joined())</tr>\n"
    }
}

extension ReportLine {
    fileprivate var html: String {
        let words = text.escapedForHTML
        if isGap { return "<strong class=\"gap\">\(words)</strong>" }
        return Span(text, link: link).safeLink.map { "<a href=\"\($0.escapedForHTML)\">\(words)</a>" } ?? words
    }
}

extension Int {
    fileprivate var asHeading: Int { Swift.min(Swift.max(self, 2), 6) }
}

import Redline
import Report

/// One page by itself, for a file or a mail.
enum ComparisonPage {
    static func print(_ outline: ComparisonOutline) -> String {
        let content = outline.parts.isEmpty ? "<p>Geen verschillen.</p>\n" : outline.parts.map(text).joined()
        return StandalonePage(outline.title, style: style, content: content).html
    }

    private static let style = [
        "article { margin: 1.25rem 0; padding-left: 1rem; border-left: 3px solid #767676; break-inside: avoid }",
        "h4 { margin: 0 }",
        "dl { margin: .25rem 0; display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem }",
        "dt { color: #595959 }", "dd { margin: 0; overflow-wrap: anywhere }", "del { color: #8c1a11 }",
        "ins { color: #0b5c2e }",
    ]

    private static func text(_ part: ComparisonOutline.Part) -> String {
        "<section>\n<h2>\(part.title.escapedForHTML)</h2>\n<p>\(part.summary.escapedForHTML)</p>\n"
            + part.duties.map { "<p><strong>Te doen:</strong> \($0.escapedForHTML)</p>\n" }.joined()
            + part.sections.map { "<h3>\($0.title.escapedForHTML)</h3>\n" + $0.entries.map(text).joined() }.joined()
            + part.redlines.map { redline in
                "<h3>\(redline.title)</h3>\n<div class=\"redline\">\n"
                    + redline.redline.html(remarks: redline.remarks, topLevel: 4) + "</div>\n"
            }.joined() + "</section>\n"
    }

    private static func text(_ entry: ComparisonOutline.Entry) -> String {
        "<article>\n<h4>\(entry.title.escapedForHTML)</h4>\n"
            + (entry.tag.map { "<p>\($0.escapedForHTML)</p>\n" } ?? "")
            + (entry.lines.isEmpty
                ? ""
                : "<dl>\n" + entry.lines.map { "<dt>\($0.label.escapedForHTML)</dt><dd>\(marked($0))</dd>\n" }.joined()
                    + "</dl>\n")
            + "</article>\n"
    }

    private static func marked(_ line: ComparisonOutline.Line) -> String {
        switch line.kind {
        case .plain: line.text.escapedForHTML
        case .gone: "<del>\(line.text.escapedForHTML)</del>"
        case .came: "<ins>\(line.text.escapedForHTML)</ins>"
        }
    }
}

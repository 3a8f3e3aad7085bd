/// One page by itself, for a file or a mail.
enum ComparisonPage {
    static func print(_ outline: ComparisonOutline) -> String {
        """
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(outline.title))</title>
        <style>
        body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }
        h2 { margin-top: 2.5rem; border-top: 2px solid #1b1b1b; padding-top: 1rem }
        article { margin: 1.25rem 0; padding-left: 1rem; border-left: 3px solid #767676; break-inside: avoid }
        h4 { margin: 0 }
        dl { margin: .25rem 0; display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem }
        dt { color: #595959 }
        dd { margin: 0; overflow-wrap: anywhere }
        del { color: #8c1a11 }
        ins { color: #0b5c2e }
        </style>
        </head>
        <body>
        <main>
        <h1>\(escaped(outline.title))</h1>
        \(outline.parts.isEmpty ? "<p>Geen verschillen.</p>\n" : outline.parts.map(text).joined())</main>
        </body>
        </html>

        """
    }

    private static func text(_ part: ComparisonOutline.Part) -> String {
        "<section>\n<h2>\(escaped(part.title))</h2>\n<p>\(escaped(part.summary))</p>\n"
            + part.sections.map { "<h3>\(escaped($0.title))</h3>\n" + $0.entries.map(text).joined() }.joined()
            + part.redlines.map { redline in
                "<h3>\(redline.title)</h3>\n<div class=\"redline\">\n"
                    + redline.redline.html(remarks: redline.remarks, topLevel: 4) + "</div>\n"
            }.joined() + "</section>\n"
    }

    private static func text(_ entry: ComparisonOutline.Entry) -> String {
        "<article>\n<h4>\(escaped(entry.title))</h4>\n" + (entry.tag.map { "<p>\(escaped($0))</p>\n" } ?? "")
            + (entry.lines.isEmpty
                ? ""
                : "<dl>\n" + entry.lines.map { "<dt>\(escaped($0.label))</dt><dd>\(marked($0))</dd>\n" }.joined()
                    + "</dl>\n")
            + "</article>\n"
    }

    private static func marked(_ line: ComparisonOutline.Line) -> String {
        switch line.kind {
        case .plain: escaped(line.text)
        case .gone: "<del>\(escaped(line.text))</del>"
        case .came: "<ins>\(escaped(line.text))</ins>"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}

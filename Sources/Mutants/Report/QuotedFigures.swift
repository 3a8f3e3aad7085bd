import Foundation

/// The figures of the full run, committed: as docs/mutants.md, and quoted in the README between two marks.
struct QuotedFigures {
    let root: URL

    static let start = "<!-- figures of make mutants -->\n"
    static let end = "<!-- end of figures -->"

    func write(_ report: Report) throws {
        let folder = root.appendingPathComponent("docs", isDirectory: true)
        let summary = MarkdownReport(report: report).summary
        try Data(Self.page(summary).utf8).write(to: folder.appendingPathComponent("mutants.md"))
        let readme = root.appendingPathComponent("README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        try Data(Self.quoting(summary, in: text).utf8).write(to: readme)
    }

    /// The page that the README quotes.
    static func page(_ summary: String) -> String {
        "# What the check finds\n\nWritten by `make mutants`; not by hand.\n\n" + summary
    }

    /// A text with the figures between the marks; the text itself where it has no marks.
    static func quoting(_ summary: String, in text: String) -> String {
        guard let first = text.range(of: start), let last = text.range(of: end, range: first.upperBound..<text.endIndex)
        else { return text }
        return text[..<first.upperBound] + summary + text[last.lowerBound...]
    }
}

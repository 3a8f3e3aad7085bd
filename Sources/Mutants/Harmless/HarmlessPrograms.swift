import Foundation

/// What minifiers, systems for content and programs that set type make of a page, and nobody would call another text.
enum HarmlessPrograms {
    static func edits(of text: String) -> [(String, String)] {
        minified(text) + systems(text) + head(text) + typography(text)
    }

    private static func minified(_ text: String) -> [(String, String)] {
        [
            ("optional-end-tags", text.replacing(/<\/(p|li|td|th|tr|thead|tbody|body|html)>/, with: "")),
            ("folder-links", text.replacing("/index.html\"", with: "/\"")),
            ("colgroup", text.replacing(/<table[^>]*>/) { "\($0.output)<colgroup><col><col span=\"2\"></colgroup>" }),
        ]
    }

    private static func systems(_ text: String) -> [(String, String)] {
        [
            ("new-tab", text.replacing("<a href=\"https", with: "<a target=\"_blank\" rel=\"noopener\" href=\"https")),
            (
                "heading-marks",
                text.replacing(/<h([23]) id="([^"]*)">(.*)<\/h/) { match in
                    let mark = "<a class=\"anchor\" aria-hidden=\"true\" href=\"#\(match.2)\">#</a>"
                    return "<h\(match.1) id=\"\(match.2)\">\(match.3) \(mark)</h"
                }
            ),
            (
                "roles",
                text.replacing("<ul>", with: "<ul role=\"list\">").replacing("<main ", with: "<main role=\"main\" ")
                    .replacing("<nav ", with: "<nav role=\"navigation\" ")
            ),
            ("split-paragraphs", text.replacing(/\.\n([A-Z])/) { ".</p>\n<p>\($0.1)" }),
        ]
    }

    private static func head(_ text: String) -> [(String, String)] {
        let metas = """
            <meta name="generator" content="Hugo 0.120.4">
            <meta name="robots" content="index, follow">
            <meta name="theme-color" content="#0b5394">
            <title>
            """
        let sheet = text.firstMatch(of: /<link rel="stylesheet" href="([^"]*)">/).map { String($0.1) } ?? ""
        return [
            ("language", text.replacing("lang=\"nl\"", with: "lang=\"nl-NL\"")),
            ("metas", text.replacing("<title>", with: metas)),
            ("versions", text.replacing(".css\"", with: ".css?v=1\"").replacing(".svg\"", with: ".svg?ver=2.0\"")),
            (
                "preload",
                text.replacing("<title>", with: "<link rel=\"preload\" href=\"\(sheet)\" as=\"style\">\n<title>")
            ),
        ]
    }

    private static func typography(_ text: String) -> [(String, String)] {
        [
            ("curly-apostrophes", words(text) { curled($0) { $0.replacing("'", with: "’") } }),
            (
                "straight-quotes",
                words(text) { $0.replacing(/[‘’]/, with: "'").replacing(/[“”]/, with: "\"") }
            ),
            ("soft-hyphens", words(text) { $0.replacing(/\ ([a-z]{5})([a-z]{5,})/) { " \($0.1)&shy;\($0.2)" } }),
            ("line-breaks", words(text) { $0.replacing("@", with: "@<wbr>") }),
            ("times", words(text) { $0.replacing(/([1-9][0-9]) november ([0-9]{4})/) { dated($0.output) } }),
            (
                "abbreviations",
                text.contains("Algemene verordening gegevensbescherming")
                    ? words(text) { $0.replacing(" AVG ", with: " <abbr title=\"\(law)\">AVG</abbr> ") } : text
            ),
        ]
    }

    /// Programs that set type leave addresses as they are.
    static func curled(_ text: String, _ change: (String) -> String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.contains("@") ? String($0) : change(String($0)) }.joined(separator: " ")
    }

    private static let law = "Algemene verordening gegevensbescherming"

    private static func dated(_ date: (Substring, Substring, Substring)) -> String {
        "<time datetime=\"\(date.2)-11-\(date.1)\">\(date.0)</time>"
    }

    /// Changes the text between tags from the document on.
    private static func words(_ text: String, _ change: (String) -> String) -> String {
        guard let start = text.range(of: "<main")?.lowerBound else { return text }
        return text[..<start]
            + text[start...].split(separator: "<", omittingEmptySubsequences: false).enumerated().map { index, piece in
                guard index > 0, let end = piece.firstIndex(of: ">") else { return String(piece) }
                return piece[...end] + change(String(piece[piece.index(after: end)...]))
            }.joined(separator: "<")
    }
}

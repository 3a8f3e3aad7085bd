import Markup
import Testing

struct TableTests {
    private func table(_ markdown: String) throws -> [[String]]? {
        let document = try MarkdownDocument(parsing: Array(markdown.utf8))
        for case .table(let table) in document.blocks.map(\.kind) {
            return ([table.header] + table.rows).map { row in
                row.map { cell in cell.content.map(text).joined() }
            }
        }
        return nil
    }

    private func text(_ inline: MarkdownInline) -> String {
        switch inline.kind {
        case .text(let text): text.string
        case .code(let text): "`\(text.string)`"
        case .strong(let content): "*\(content.map(text).joined())*"
        case .link(let destination, _, let content): "[\(content.map(text).joined())](\(destination))"
        default: "?"
        }
    }

    @Test func cellsAreSplitFromTheSource() throws {
        let markdown = """
            | Naam | Doel |
            | --- | :-: |
            | `a\\|b` | **x** \\| y |
            |  | [z](/u) \\\\\\| \\* |

            """
        #expect(
            try table(markdown) == [["Naam", "Doel"], ["`a|b`", "*x* | y"], ["", "[z](/u) \\| *"]])
    }

    @Test(arguments: ["# kop", "- punt", "1. een", "> citaat", "~~~", "---", "einde #", "a ###", "\\# hek", "[a]: /b"])
    func aCellIsNeverABlock(cell: String) throws {
        let rows = try table("| a |\n| --- |\n| \(cell) |\n")
        #expect(rows?.last == [cell.replacing("\\#", with: "#")])
    }

    @Test(arguments: [
        "| a | b |\n", "| a | b |\n| --- |\n", "| a | b |\n| --- | --- |\n| c |\n",
        "| a | b |\n| --- | --- |\ntekst\n", "| a | b |\n| - - | --- |\n", "tekst\n| a |\n| --- |\n",
    ])
    func anythingElseStaysAParagraph(markdown: String) throws {
        let document = try MarkdownDocument(parsing: Array(markdown.utf8))
        guard case .paragraph? = document.blocks.first?.kind else {
            Issue.record("no paragraph: \(document.blocks)")
            return
        }
    }

    @Test func pipesAtTheEndsMayBeLeftOut() throws {
        #expect(try table("a | b\n--- | ---\nc | d\n") == [["a", "b"], ["c", "d"]])
        #expect(try table("| a | b\n| --- | ---\nc | d |\n") == [["a", "b"], ["c", "d"]])
        #expect(try table("| a | b |\n| --- | --- |\n| c | d \\|\n") == [["a", "b"], ["c", "d |"]])
        #expect(try table("a | b\n--- | ---\nc\n") == nil)
    }

    @Test func cellsKnowTheirPlaceInListsAndQuotes() throws {
        let markdown = "> - | é | b |\n>   |---|---|\n>   | &euro; | d\\|e |\n"
        let lines = TreeDump(try MarkdownDocument(parsing: Array(markdown.utf8))).lines.map { $0.drop { $0 == " " } }
        #expect(lines.contains("\"é\" 1:7"))
        #expect(lines.contains("\"b\" 1:12"))
        #expect(lines.contains("\"€\" 3:7"))
        #expect(lines.contains("\"d|e\" 3:16"))
    }

    @Test func twoTablesKeepTheirCellsApart() throws {
        let markdown = "| a |\n| - |\n| b |\n\ntussen\n\n| c |\n| - |\n"
        let lines = TreeDump(try MarkdownDocument(parsing: Array(markdown.utf8))).lines
        #expect(
            lines.filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) } == ["\"a\" 1:3", "\"b\" 3:3", "\"c\" 7:3"])
    }
}

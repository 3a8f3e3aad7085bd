import Markup
import Testing

struct DocumentTests {
    private func dump(_ markdown: String) throws -> [String] {
        TreeDump(try MarkdownDocument(parsing: Array(markdown.utf8))).lines
    }

    @Test func blocksHaveTheirPlaceInTheFile() throws {
        let markdown =
            "## Kop\n\nEen **vet** woord.\n\n- a\n  b\n- c\n  - d\n\n1. e\n\n> f\n\n***\n\n```\ng\n```\n\n<hr>\n"
        #expect(
            try dump(markdown) == [
                "h2 1:1", "  \"Kop\" 1:4",
                "p 3:1", "  \"Een \" 3:1", "  strong 3:5", "    \"vet\" 3:7", "  \" woord.\" 3:12",
                "ul 5:1",
                "  li 5:1", "    p 5:3", "      \"a\" 5:3", "      soft 5:4", "      \"b\" 6:3",
                "  li 7:1", "    p 7:3", "      \"c\" 7:3",
                "    ul 8:3", "      li 8:3", "        p 8:5", "          \"d\" 8:5",
                "ol 10:1", "  li 10:1", "    p 10:4", "      \"e\" 10:4",
                "quote 12:1", "  p 12:3", "    \"f\" 12:3",
                "hr 14:1", "pre \"g\n\" 16:1", "html \"<hr>\n\" 20:1",
            ])
    }

    @Test func inlinesHaveTheirPlaceInTheFile() throws {
        let markdown = "[a *b*](c \"d\") ![e](f) `g` <b>  \nh\n"
        #expect(
            try dump(markdown) == [
                "p 1:1", "  a c d 1:1", "    \"a \" 1:2", "    em 1:4", "      \"b\" 1:5", "  \" \" 1:15",
                "  img f  1:16", "    \"e\" 1:18", "  \" \" 1:23", "  code \"g\" 1:25", "  \" \" 1:27",
                "  html \"<b>\" 1:28", "  br 1:33", "  \"h\" 2:1",
            ])
    }

    @Test func lazyLinesAndDefinitionsKeepExactPlaces() throws {
        let markdown = "- a\n   - b\n   lui *c*\n\n[x]: /y\nna [x] en *z*\n"
        let lines = try dump(markdown).map { $0.drop { $0 == " " } }
        #expect(lines.contains("\"lui \" 3:4"))
        #expect(lines.contains("\"c\" 3:9"))
        #expect(lines.contains("\"na \" 6:1"))
        #expect(lines.contains("\"x\" 6:5"))
        #expect(lines.contains("\"z\" 6:12"))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyByteKnowsItsOffset(ending: String) throws {
        let markdown =
            "\u{FEFF}# é € ’ 😀" + ending + ending + "&eacute;x&#8217;y&amp;z\\*w &nope;" + ending + "ë `a&amp;`"
        let bytes = Array(markdown.utf8)
        let texts = try MarkdownDocument(parsing: bytes).texts
        #expect(texts.map(\.string) == ["é € ’ 😀", "éx’y&z*w &nope;", "ë ", "a&amp;"])
        for text in texts {
            for (byte, offset) in zip(text.bytes, text.offsets) where byte != bytes[offset] {
                #expect([UInt8(ascii: "&"), UInt8(ascii: "\\")].contains(bytes[offset]))
            }
        }
        let heading = try #require(texts.first)
        #expect(Array(heading.offsets) == Array(5..<(5 + heading.count)))
    }

    @Test func aByteOrderMarkMovesNoColumn() throws {
        #expect(try dump("\u{FEFF}Tekst") == ["p 1:1", "  \"Tekst\" 1:1"])
    }

    @Test func codeBlocksKnowTheirOffsets() throws {
        let markdown = "Zo:\n\n> ```sh\n> é\n>   x\n> ```\n\n    ingesprongen\n"
        let bytes = Array(markdown.utf8)
        let document = try MarkdownDocument(parsing: bytes)
        guard case .codeBlock(let text)? = document.blocks.last?.kind else {
            Issue.record("no code block")
            return
        }
        #expect(text.offsets.map { bytes[$0] } == text.bytes)
        #expect(text.offsets.first == markdown.utf8.count - 13)
    }

    @Test func anEmptyFileHasNoBlocks() throws {
        #expect(try dump("") == [])
        #expect(try dump("\u{FEFF}") == [])
    }
}

import Markup
import Testing
import Visible

/// Pages put together at random from awkward pieces; the same ones in each run.
struct RandomPageTests {
    private static let html = [
        "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "<th scope=col>", "</table>", "<ul>", "<li>", "</ul>",
        "<a href='x&eacute;'>", "</a>", "é", "€", "&amp;", "&eacute", "&#8217;", "&notit;", "\r\n", "\n", " ", "x",
        "yz",
        "<!-- c -->", "<br>", "<svg>", "</svg>", "<select>", "<option>", "<style>p{}</style>", "<title>a&amp;b</title>",
        "<textarea>\n&lt;</textarea>", "</x>", "<x>", "<div>", "</div>", "<body a=b>", "<img alt='a&#10;b'>", "<pre>\n",
        "</pre>", "&", "<", "\u{7}", "\u{AD}", "<form>", "</form>", "</br>", "<h1>", "</h2>", "<caption>", "<dd>",
    ]
    private static let markdown = [
        "# ", "## ", "\n", "\n\n", "- ", "1. ", "> ", "  ", "    ", "*", "**", "_", "`", "``", "[a](b)", "[a]",
        "[a]: b\n",
        "![c](d \"t\")", "| a | b |\n", "| --- | --- |\n", "|", "\\|", "\\", "&amp;", "&nope;", "é", "€ x", "\t",
        "\r\n",
        "```\n", "~~~\n", "---\n", "===\n", "word ", "<http://x.nl>", "  \n", "\\\n", "\u{AD}", "***",
    ]

    @Test(arguments: 0..<150)
    func lettersComeFromWhereTheyStand(seed: UInt64) throws {
        try check(Self.page(of: Self.html, seed: seed), .html)
        try check(Self.page(of: Self.markdown, seed: seed), .markdown)
    }

    @Test(arguments: 0..<150)
    func markdownAndItsHTMLAreTheSamePage(seed: UInt64) throws {
        let bytes = Self.page(of: Self.markdown, seed: seed)
        let source = try PageText(bytes, .markdown)
        let rendered = try PageText(try HTMLRenderer().render(bytes).body)
        #expect(source.blocks == rendered.blocks)
        #expect(source.page.blocks.map(\.links) == rendered.page.blocks.map(\.links))
    }

    /// cmark gives no place for titles. Other letters stand in the file as they are, or begin an entity.
    private func check(_ bytes: [UInt8], _ format: VisiblePageReader.Format) throws {
        guard refusal(bytes, format) == nil else { return }
        for block in try PageText(bytes, format).page.blocks where block.role != .attribute(name: "title") {
            for (byte, offset) in zip(block.text.bytes, block.text.offsets) {
                try #require(bytes.indices.contains(offset))
                guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { continue }
                #expect(bytes[offset] == byte || bytes[offset] == UInt8(ascii: "&"))
            }
        }
    }

    private static func page(of pieces: [String], seed: UInt64) -> [UInt8] {
        var generator = SplitMix(state: seed)
        let count = Int(generator.next() % 40) + 1
        return (0..<count).flatMap { _ in Array(pieces[Int(generator.next() % UInt64(pieces.count))].utf8) }
    }
}

import Diagnostics
import Foundation
import Testing

@testable import Visible

/// What is scanned must be what gumbo would have parsed; whatever else a page holds, gumbo parses.
struct HTMLScannerTests {
    private static let root = #filePath.components(separatedBy: "/Tests/")[0]

    /// The pages of this repository, by their paths.
    private static let pages = ["public", "Tests"].flatMap { folder in
        let paths = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".html") }.map { "\(folder)/\($0)" }.sorted()
    }

    private static func bytes(_ page: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(root)/\(page)")))
    }

    /// What can stand anywhere in a page: plain, or not.
    private static let pieces = [
        "<b>", "</b>", "<p>", "</p>", "</p><p>", "<div>", "</div>", "<a href=\"x\">", "</a>", "<ul>", "</ul>", "<li>",
        "</li>", "<ol>", "<h2>", "</h2>", "<table>", "</table>", "<tbody>", "<tr>", "</tr>", "<td>", "</td>", "<br>",
        "<hr>", "<wbr>", "<strong>", "</strong>", "<em>", "</em>", "<code>", "</code>", "<span style=\"color:red\">",
        "</span>", "<section>", "</section>", "<main>", "</main>", "<footer>", "<article>x</article>", "<body>",
        "</body>", "</html>", "<html>", "<head>", "</head>", "<title>", "</title>", "<meta charset=\"utf-8\">",
        "<link rel=\"x\">", "<img src=\"a\" alt=\"\">", "<time datetime=\"2026-11-21\">", "</time>",
        "<div><p>a<br>b</p></div>", "<i><b>x</b></i>", "<ul><li>a<ul><li>b</li></ul></li></ul>", "<tfoot></tfoot>",
        "<abbr title=\"a\">b</abbr>", "<!-- x -->", "<script>1</script>", " id=\"a\"", " hidden", "&amp;", "&nbsp;",
        "&lt;", "&eacute;", "&", "<", ">", "/", "=", "\"", "'", "\n", "\r", "\t", " ", "x", "\u{7}", "\u{80}", "\u{A0}",
        "\u{AD}", "\u{200B}", "e\u{301}", "\u{FFFE}", "😀",
    ].map { Array($0.utf8) }

    @Test func namesAreSpelledAsTheirCases() {
        #expect(ElementName.words.words == ElementName.allCases.map { "\($0)" })
        let attributes = AttributeName.allCases.map { name in
            "\(name)".map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
        }
        #expect(AttributeName.words.words == attributes)
    }

    @Test func thePublishedPagesArePlain() throws {
        for page in Self.pages where page.hasPrefix("public/") {
            #expect(try HTMLSource(Self.bytes(page)).isScanned, "\(page)")
        }
    }

    @Test(arguments: pages)
    func aPageIsScannedAsItIsParsed(page: String) throws { try check(Self.bytes(page)) }

    @Test(arguments: pages.filter { $0.hasPrefix("public/") }, 0..<30)
    func aDamagedPageIsScannedAsItIsParsed(page: String, seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        try check(Self.damaged(Self.bytes(page), by: &generator))
    }

    private func check(_ bytes: [UInt8]) throws {
        guard let source = try? HTMLSource(bytes) else {
            #expect(throws: (any Error).self) { try HTMLSource(parsing: bytes) }
            return
        }
        let parsed = try HTMLSource(parsing: bytes)
        try same(try VisiblePageReader.read(source, file: "pagina"), try VisiblePageReader.read(parsed, file: "pagina"))
        let selector = try ElementSelector("main")
        guard let scanned = try? VisiblePageReader.read(source, file: "pagina", within: selector) else { return }
        try same(scanned, try VisiblePageReader.read(parsed, file: "pagina", within: selector))
    }

    private func same(_ one: VisiblePage, _ other: VisiblePage) throws {
        #expect(one.blocks == other.blocks)
        #expect(one.findings == other.findings)
        #expect(one.head == other.head)
        #expect(one.targets == other.targets)
        #expect(one.obfuscated == other.obfuscated)
        #expect(one.styles == other.styles)
    }

    /// A page with up to three pieces put in, taken out or moved.
    private static func damaged(_ page: [UInt8], by generator: inout SplitMix) -> [UInt8] {
        var page = page
        for _ in 0...generator.next(below: 3) {
            let place = generator.next(below: page.count + 1)
            let piece = pieces[generator.next(below: pieces.count)]
            switch generator.next(below: 4) {
            case 0: page.insert(contentsOf: piece, at: boundary(from: place, in: page))
            case 1:
                guard let end = page[place...].firstIndex(of: UInt8(ascii: ">")) else { continue }
                page.insert(contentsOf: piece, at: end + 1)
            default:
                guard let start = page[place...].firstIndex(of: UInt8(ascii: "<")),
                    let end = page[start...].firstIndex(of: UInt8(ascii: ">"))
                else { continue }
                let tag = page[start...end]
                page.removeSubrange(start...end)
                if generator.next(below: 2) == 0 {
                    page.insert(contentsOf: tag, at: boundary(from: generator.next(below: page.count), in: page))
                }
            }
        }
        return page
    }

    /// The next place between two characters.
    private static func boundary(from place: Int, in page: [UInt8]) -> Int {
        page[place...].firstIndex { $0 & 0xC0 != 0x80 } ?? page.count
    }
}

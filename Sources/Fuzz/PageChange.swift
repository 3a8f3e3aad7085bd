import TestSupport

/// A piece of markup that comes, goes, or stands there once more.
struct PageChange {
    private let range: Range<Int>
    private let piece: [UInt8]

    static func random(in page: [UInt8], _ generator: inout SplitMix64) -> PageChange {
        func number(_ bound: Int) -> Int { Int(generator.next() % UInt64(max(1, bound))) }
        let start = page.firstRange(of: Array("<body>".utf8))?.upperBound ?? 0
        let place = start + number(page.count - start)
        let tag = Self.tag(behind: place, in: page)
        switch number(4) {
        case 0: return PageChange(range: tag, piece: [])
        case 1: return PageChange(range: place..<place, piece: Array(page[tag]))
        case 2: return PageChange(range: tag.lowerBound..<tag.lowerBound, piece: pieces[number(pieces.count)])
        default: return PageChange(range: place..<place, piece: pieces[number(pieces.count)])
        }
    }

    func apply(to page: inout [UInt8]) { page.replaceSubrange(range, with: piece) }

    /// The first whole tag; nothing behind the last.
    private static func tag(behind place: Int, in page: [UInt8]) -> Range<Int> {
        guard let start = page[place...].firstIndex(of: UInt8(ascii: "<")),
            let end = page[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return page.count..<page.count }
        return start..<end + 1
    }

    private static let pieces = [
        "<p>", "</p>", "<b>", "</b>", "<strong>x</strong>", "<em>", "</em>", "<div>", "</div>", "<span>", "</span>",
        "<br>",
        "<hr>", "<ul><li>", "</li></ul>", "<li>", "</li>", "<table><tr><td>", "</td></tr></table>", "<tr>", "<td>",
        "<th scope=col>", "<tbody>", "<caption>x", "<h2>", "</h2>", "<h3>x</h3>", "<a href='#x'>", "</a>", "<section>",
        "</section>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<code>", "</code>", "<header>", "<footer>",
        "<nav>", "</nav>", "<main>", "</main>", "</body>", "</html>", "<button>x</button>", "</br>", "</x>",
        "<!-- x -->",
        "<!--", "-->", "<!-->", "<![CDATA[x]]>", "<?x?>", "&amp;", "&nbsp;", "&#32;", "&lt;", "&eacute", "&#0;", "&",
        "<", ">", "x", " y ", "\n", "\r\n", "\u{301}", "\u{AD}", "<p hidden>x", "<svg>x</svg>", "<select><option>x",
        "<title>x</title>", "<style>x</style>", "<template>x</template>", "<textarea>x", "<form>", "<img alt=x>",
        "<p style='text-align:left'>x", "<p style='display:none'>x", "<p style='font-size:16px'>x", "<p id=a class=b>x",
    ].map { Array($0.utf8) }
}

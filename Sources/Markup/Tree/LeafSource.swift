/// The source of one paragraph, heading or table cell as cmark sees it: without the indentation and the quote and list
/// markers before each line, and with the file's byte offset of every byte.
struct LeafSource {
    let text: SourceText
    /// Index in `text` at which each line begins; never empty.
    let lineStarts: [Int]
    /// Line and column that cmark gives the first byte of `text`.
    let line: Int
    let column: Int

    /// The lines of a block of the file itself.
    init(of event: CMarkEvent, in bytes: [UInt8], lines: SourceLines) {
        var text = SourceText()
        var lineStarts: [Int] = []
        let before = bytes[lines.range(ofLine: event.line)].prefix(max(event.column - 1, 0))
        let isQuoted = before.contains(UInt8(ascii: ">"))
        for line in event.line...max(event.line, event.endLine) {
            lineStarts.append(text.count)
            let range = lines.range(ofLine: line)
            let indent =
                line == event.line ? before.count : Self.indentation(of: bytes[range], isQuoted: isQuoted)
            text.append(min(range.lowerBound + indent, range.upperBound)..<range.upperBound, of: bytes)
        }
        self.init(text: text, lineStarts: lineStarts, line: event.line, column: event.column)
    }

    init(text: SourceText, lineStarts: [Int] = [0], line: Int, column: Int) {
        self.text = text
        self.lineStarts = lineStarts
        self.line = line
        self.column = column
    }

    /// Index in `text` of a position that cmark gives, or nil for one outside it.
    func index(line: Int, column: Int) -> Int? {
        guard lineStarts.indices.contains(line - self.line), column >= self.column else { return nil }
        let index = lineStarts[line - self.line] + column - self.column
        return index <= text.count ? index : nil
    }

    /// The lines of the text, line endings included.
    var lines: [Range<Int>] {
        lineStarts.indices.map { lineStarts[$0]..<($0 + 1 < lineStarts.count ? lineStarts[$0 + 1] : text.count) }
    }

    /// In a quote, a line that continues a paragraph cannot begin with `>` itself, so all of these are markers.
    private static func indentation(of line: ArraySlice<UInt8>, isQuoted: Bool) -> Int {
        line.prefix { $0 == 0x20 || $0 == 0x09 || isQuoted && $0 == UInt8(ascii: ">") }.count
    }
}

/// A pipe table found in the lines of a paragraph, its cells still Markdown.
///
///     | Naam | Doel |
///     | --- | --- |
///     | `sid` | Inloggen \| uitloggen |
///
/// Every line has a pipe, with or without those at its ends; the second is the delimiter row, and all rows have as many
/// cells; otherwise the paragraph is no table. In a cell `\|` is a pipe, and every other backslash keeps its Markdown meaning.
struct TableSource {
    struct Cell {
        /// Inline Markdown, without the white space around it.
        let text: SourceText
        /// Byte offset in the file at which the cell's text begins, or would begin.
        let offset: Int
    }

    let header: [Cell]
    let rows: [[Cell]]

    /// - Returns: nil if the paragraph is no table.
    init?(_ paragraph: LeafSource) {
        let lines = paragraph.lines
        guard lines.count >= 2 else { return nil }
        var rows: [[Cell]] = []
        for line in lines {
            guard let cells = Self.cells(of: line, in: paragraph.text) else { return nil }
            rows.append(cells)
            guard cells.count == rows[0].count else { return nil }
        }
        guard rows[1].allSatisfy(Self.isDelimiter) else { return nil }
        header = rows[0]
        self.rows = Array(rows.dropFirst(2))
    }

    /// The cells of all rows, the header's first.
    var cells: [Cell] { header + rows.flatMap(\.self) }

    private static func isDelimiter(_ cell: Cell) -> Bool {
        var dashes = cell.text.bytes[...]
        if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
        if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
        return !dashes.isEmpty && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
    }

    private static func cells(of line: Range<Int>, in text: SourceText) -> [Cell]? {
        let line = trimmed(line, in: text)
        let pipe = UInt8(ascii: "|")
        var cells: [Cell] = []
        var start = line.lowerBound + (text.bytes[line].first == pipe ? 1 : 0)
        var index = start
        while index < line.upperBound {
            if text.bytes[index] == UInt8(ascii: "\\") {
                index += 1
            } else if text.bytes[index] == pipe {
                cells.append(cell(trimmed(start..<index, in: text), in: text))
                start = index + 1
            }
            index += 1
        }
        if cells.isEmpty { return nil }
        if start < line.upperBound { cells.append(cell(trimmed(start..<line.upperBound, in: text), in: text)) }
        return cells
    }

    private static func cell(_ range: Range<Int>, in text: SourceText) -> Cell {
        if !text.bytes[range].contains(UInt8(ascii: "\\")) {
            return Cell(text: text[range], offset: text.offsets[range.lowerBound])
        }
        var cell = SourceText()
        var index = range.lowerBound
        while index < range.upperBound {
            let isEscape = text.bytes[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound
            if isEscape, text.bytes[index + 1] != UInt8(ascii: "|") {
                cell.append(text.bytes[index], at: text.offsets[index])
            }
            let character = isEscape ? index + 1 : index
            let isPipe = text.bytes[character] == UInt8(ascii: "|")
            cell.append(text.bytes[character], at: text.offsets[isPipe ? index : character])
            index = character + 1
        }
        return Cell(text: cell, offset: text.offsets[range.lowerBound])
    }

    private static func trimmed(_ range: Range<Int>, in text: SourceText) -> Range<Int> {
        guard let first = range.first(where: { !isBlank(text.bytes[$0]) }),
            let last = range.last(where: { !isBlank(text.bytes[$0]) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<(last + 1)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}

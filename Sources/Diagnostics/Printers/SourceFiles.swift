/// Gives the bytes of the file at a path from the site's root, or nil where it cannot be read.
public typealias SourceReader = (String) -> [UInt8]?

/// The lines of the files that findings point into, each file read once.
struct SourceFiles {
    private let lines: [String: [ArraySlice<UInt8>]]

    /// Reads the files of the places that have a line and a column; the others have nothing to show.
    init(of places: [Location?], read: SourceReader) {
        let files = Set(places.compactMap { $0 }.filter { $0.line != nil && $0.column != nil }.map(\.file))
        var lines: [String: [ArraySlice<UInt8>]] = [:]
        for file in files.sorted() {
            lines[file] = read(file)?.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        self.lines = lines
    }

    /// The line at a place, cut in two at its column; nil where the place has none, or the file lacks that line.
    func line(at place: Location) -> SourceLine? {
        guard let number = place.line, let column = place.column, let lines = lines[place.file],
            number >= 1, number <= lines.count, column >= 1
        else { return nil }
        return SourceLine(bytes: lines[number - 1], number: number, column: column)
    }
}

/// One line of a file, cut in two just before a column.
struct SourceLine {
    /// From 1.
    let number: Int
    let before: String
    let after: String

    /// `column` counts UTF-8 bytes from 1. One inside a character means that character; one past the end, the end.
    init(bytes line: ArraySlice<UInt8>, number: Int, column: Int) {
        self.number = number
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        var cut = line.startIndex + min(column - 1, line.count)
        while cut > line.startIndex, cut < line.endIndex, UTF8.isContinuation(line[cut]) { cut -= 1 }
        before = String(decoding: line[..<cut], as: UTF8.self)
        after = String(decoding: line[cut...], as: UTF8.self)
    }

    /// The column in UTF-16 code units, from 1.
    var utf16Column: Int { before.utf16.count + 1 }
}

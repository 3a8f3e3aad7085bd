/// Gives the bytes of the file at a path from the site's root, or nil where it cannot be read.
public typealias SourceReader = (String) -> [UInt8]?

/// The lines of the files that findings point into. A file is read when the first of its lines is asked for.
///
/// A class, since it keeps what it has read.
final class SourceFiles {
    private let read: SourceReader
    /// Nothing for a file that cannot be read.
    private var lines: [String: [ArraySlice<UInt8>]?] = [:]

    init(read: @escaping SourceReader) { self.read = read }

    /// The line at a place, cut in two at its column; nil where the place has none, or the file lacks that line.
    func line(at place: Location) -> SourceLine? {
        guard let number = place.line, let column = place.column, number >= 1, column >= 1,
            let lines = lines(of: place.file), number <= lines.count
        else { return nil }
        return SourceLine(bytes: lines[number - 1], number: number, column: column)
    }

    private func lines(of file: String) -> [ArraySlice<UInt8>]? {
        if let known = lines[file] { return known }
        if lines.count == Self.mostKept { lines = [:] }
        let read = read(file)?.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        lines[file] = .some(read)
        return read
    }

    /// Findings come file by file, but for what each points at beside.
    private static let mostKept = 64
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

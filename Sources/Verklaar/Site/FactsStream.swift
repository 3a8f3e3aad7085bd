import Diagnostics
import Facts
import Foundation

/// The facts of a site, a piece at a time: of thousands of organisations, those alone are in memory that are worked on.
///
/// A piece is a JSON file, a line of a file of lines (`.ndjson`, `.jsonl`: an organisation on each), or an organisation that
/// was compiled in.
public struct FactsStream {
    /// Facts that are read, and not yet understood.
    public enum Piece: Sendable {
        /// - Parameter line: where the bytes begin in the file, counted from 1.
        case json([UInt8], file: String, line: Int)
        case known(Organisation)

        /// - Throws: `DiagnosticError` for what is no facts.
        func organisations() throws(DiagnosticError) -> [Organisation] {
            switch self {
            case .json(let bytes, let file, let line):
                try FactsFile.organisations(fromJSON: bytes, file: file, line: line)
            case .known(let organisation): [organisation]
            }
        }
    }

    private enum Source {
        case known([Organisation])
        case files([String])
        case lines(LineReader, file: String)
    }

    /// Where it begins again; nothing for what can be read once.
    private let path: String?
    private var source: Source
    /// How many pieces were given, and of how many; nothing where that is not known.
    private var given = 0
    private let count: Int?
    private let size: Int?

    /// Facts that are in memory.
    public init(_ organisations: [Organisation]) {
        source = .known(organisations)
        (path, count, size) = (nil, organisations.count, nil)
    }

    /// Of a JSON file, a folder of them in the order of their names, or a file of lines.
    ///
    /// - Throws: `FileError` where there is no such file or folder.
    public init(_ path: String) throws(FileError) {
        guard Self.isOfLines(path) else {
            let files = try FactsFolder.files(of: path)
            source = .files(files)
            (self.path, count, size) = (nil, files.count, nil)
            return
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw FileError(kind: .missing, path: path, reason: "cannot be read; is it there?")
        }
        source = .lines(LineReader(file), file: path)
        (self.path, count, size) = (path, nil, FileStamp(of: path)?.size)
    }

    /// Lines that are read as they come.
    ///
    /// - Parameter file: by which findings call them.
    public init(lines: FileHandle, file: String) {
        source = .lines(LineReader(lines), file: file)
        (path, count, size) = (nil, nil, nil)
    }

    /// The same facts from the start.
    ///
    /// - Throws: `FileError` where they are there no more.
    func restarted() throws(FileError) -> FactsStream {
        if let path { return try FactsStream(path) }
        var stream = self
        stream.given = 0
        return stream
    }

    /// Whether a name is that of a file with an organisation on each line.
    public static func isOfLines(_ path: String) -> Bool {
        [".ndjson", ".jsonl"].contains { path.lowercased().hasSuffix($0) }
    }

    /// Whether a path is that of a folder, or of a file of lines: of facts that are read one after the other.
    public static func isOfMany(_ path: String) -> Bool { isOfLines(path) || FileStamp(of: path)?.isFolder == true }

    /// Whether it is one whole, of which no part is published without the others: facts that were compiled in, or stand in one file.
    var isWhole: Bool { if case .known = source { true } else { false } }

    /// From 0 to 1, how much of all was given; nothing where that is not known.
    public var progress: Double? {
        if let count { return count == 0 ? 1 : Double(given) / Double(count) }
        guard let size, size > 0, case .lines(let reader, _) = source else { return nil }
        return min(1, Double(reader.offset) / Double(size))
    }

    /// The next pieces; none where there are no more.
    ///
    /// - Throws: `FileError` for a file that cannot be read.
    public mutating func next(atMost most: Int) throws(FileError) -> [Piece] {
        var pieces: [Piece] = []
        while pieces.count < most, let piece = try next() { pieces.append(piece) }
        return pieces
    }

    private mutating func next() throws(FileError) -> Piece? {
        switch source {
        case .known(let organisations):
            guard given < organisations.count else { return nil }
            defer { given += 1 }
            return .known(organisations[given])
        case .files(let files):
            guard given < files.count else { return nil }
            defer { given += 1 }
            let bytes = try FileReading.bytes(of: URL(fileURLWithPath: files[given]), called: files[given])
            return .json(bytes, file: files[given], line: 1)
        case .lines(var reader, let file):
            // So that nothing else holds what it has read, which would be copied.
            source = .known([])
            defer { source = .lines(reader, file: file) }
            guard let line = try reader.next(in: file) else { return nil }
            return .json(line.bytes, file: file, line: line.number)
        }
    }
}

/// The lines of a file that have something on them, one after the other.
struct LineReader {
    /// Bytes that are read at once.
    private static let chunk = 1 << 20

    private let file: FileHandle
    /// What was read, of which `unread` is still to be given.
    private var buffer = [UInt8](repeating: 0, count: Self.chunk)
    private var unread = 0..<0
    private var number = 0
    /// Bytes of the lines so far.
    private(set) var offset = 0

    init(_ file: FileHandle) { self.file = file }

    /// - Returns: the next line with its number, counted from 1; nothing at the end.
    /// - Throws: `FileError` where the file cannot be read.
    mutating func next(in name: String) throws(FileError) -> (bytes: [UInt8], number: Int)? {
        while true {
            guard let line = try line(in: name) else { return nil }
            number += 1
            offset += line.count + 1
            if line.contains(where: { !" \t\r".utf8.contains($0) }) { return (line, number) }
        }
    }

    private mutating func line(in name: String) throws(FileError) -> [UInt8]? {
        var searched = unread.lowerBound
        while true {
            if let end = lineEnd(from: searched) { return take(upTo: end, with: 1) }
            makeRoom()
            searched = unread.upperBound
            let count = fill()
            if count < 0 { throw FileError(kind: .failed, path: name, reason: "cannot be read") }
            if count == 0 { return unread.isEmpty ? nil : take(upTo: unread.upperBound, with: 0) }
        }
    }

    private func lineEnd(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            memchr(bytes.baseAddress! + start, 0x0A, unread.upperBound - start).map {
                bytes.baseAddress!.distance(to: $0)
            }
        }
    }

    private mutating func take(upTo end: Int, with ending: Int) -> [UInt8] {
        defer { unread = (end + ending)..<unread.upperBound }
        return Array(buffer[unread.lowerBound..<end])
    }

    /// Moves what is unread to the front, and makes room for as much where that is all of it.
    private mutating func makeRoom() {
        buffer.withUnsafeMutableBytes { bytes in
            _ = memmove(bytes.baseAddress!, bytes.baseAddress! + unread.lowerBound, unread.count)
        }
        unread = 0..<unread.count
        if unread.count == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    }

    /// Reads what there is, and waits where there is nothing yet.
    ///
    /// - Returns: how many bytes came; 0 at the end, less where it failed.
    private mutating func fill() -> Int {
        let descriptor = file.fileDescriptor
        var count: Int
        repeat {
            count = buffer.withUnsafeMutableBytes { bytes in
                read(descriptor, bytes.baseAddress! + unread.upperBound, bytes.count - unread.upperBound)
            }
        } while count < 0 && errno == EINTR
        unread = unread.lowerBound..<(unread.upperBound + max(0, count))
        return count
    }
}

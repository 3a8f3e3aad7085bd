internal import Diagnostics
internal import Foundation

/// The bytes of a file, piece by piece, so that a large one is never held whole.
struct ByteSource {
    /// By which findings call the file.
    let file: String
    private let next: () throws -> [UInt8]

    /// - Parameter piece: bytes that are handed over at a time.
    init(_ bytes: [UInt8], file: String, piece: Int = ByteSource.piece) {
        var rest = bytes[...]
        self.file = file
        next = {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }

    /// - Throws: `file-missing` for what is not there, is no file or cannot be opened.
    init(path: String, file: String) throws(DiagnosticError) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: Self.resolved(path)) else {
            throw Self.missing("this file cannot be read; is it there?", file)
        }
        // Others have no end, or wait for someone to write: a pipe, a device.
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            throw Self.missing("this is a folder or a device, not a file", file)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Self.missing("this file is there, but cannot be read", file)
        }
        self.file = file
        next = { [UInt8](try handle.read(upToCount: Self.piece) ?? Data()) }
    }

    private init(file: String, next: @escaping () throws -> [UInt8]) {
        self.file = file
        self.next = next
    }

    /// The same file, of which these bytes were already read.
    func starting(with bytes: [UInt8]) -> ByteSource {
        var start = bytes
        return ByteSource(file: file) { [next] in
            defer { start = [] }
            return start.isEmpty ? try next() : start
        }
    }

    /// - Returns: none at the end.
    /// - Throws: `file-missing` where the rest cannot be read.
    func more() throws(DiagnosticError) -> [UInt8] {
        do { return try next() } catch { throw Self.missing("the rest of this file cannot be read", file) }
    }

    /// All of it, as far as it was not read yet.
    ///
    /// - Throws: `input-refused` over so many bytes, and as `more`.
    func whole(atMost limit: Int) throws(DiagnosticError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try more()
            if piece.isEmpty { return bytes }
            bytes += piece
            if bytes.count > limit {
                throw DiagnosticError(
                    Diagnostic(
                        .inputRefused, .error, "this file has over \(limit / 1_000_000) MB, and is not read",
                        at: Location(file: file)))
            }
        }
    }

    static let piece = 262_144

    private static func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    private static func missing(_ message: String, _ file: String) -> DiagnosticError {
        DiagnosticError(Diagnostic(.fileMissing, .error, message, at: Location(file: file)))
    }
}

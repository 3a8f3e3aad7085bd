import Foundation

/// The lines of a record, each found by the digest that it begins with, and read when it is asked for.
struct RecordLines: Sendable {
    private let file: FileHandle?
    /// Where a line is in the file, in bytes, by the first digits of its digest.
    private var places: [UInt64: Range<Int>] = [:]
    /// What its second line says of all that belongs to no organisation alone.
    private(set) var common: String?

    var isEmpty: Bool { places.isEmpty }

    init() { file = nil }

    /// - Parameter opening: the first line of a record that holds; in another there is nothing.
    init(of url: URL, opening: String) {
        let file = FileHandle(forReadingAtPath: url.path)
        self.file = file
        guard let file else { return }
        var reader = LineReader(file)
        guard let first = try? reader.next(in: url.path), first.bytes.elementsEqual(opening.utf8),
            let second = try? reader.next(in: url.path)
        else { return }
        common = String(decoding: second.bytes, as: UTF8.self)
        var start = reader.offset
        while let line = try? reader.next(in: url.path) {
            if let key = Self.key(line.bytes) { places[key] = start..<(start + line.bytes.count) }
            start = reader.offset
        }
    }

    /// - Parameter digest: in hexadecimal digits.
    func line(of digest: String) -> String? {
        guard let file, let place = Self.key(Array(digest.utf8)).flatMap({ places[$0] }) else { return nil }
        var bytes = [UInt8](repeating: 0, count: place.count)
        guard pread(file.fileDescriptor, &bytes, place.count, off_t(place.lowerBound)) == place.count else {
            return nil
        }
        let line = String(decoding: bytes, as: UTF8.self)
        return line.hasPrefix(digest + "\t") ? line : nil
    }

    private static func key(_ digest: [UInt8]) -> UInt64? {
        UInt64(String(decoding: digest.prefix(16), as: UTF8.self), radix: 16)
    }
}

/// What a file's bytes are as UTF-8.
package enum UTF8Text {
    /// Number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
    package static func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The offset of the first byte that belongs to no well-formed sequence, or nil where all do.
    package static func firstBrokenByte(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            // A byte of ASCII is a sequence by itself.
            if bytes[offset] < 0x80 {
                offset += 1
            } else {
                guard let length = sequenceLength(in: bytes, at: offset) else { return offset }
                offset += length
            }
        }
        return nil
    }

    /// Of the well-formed sequence that begins at an offset; nil where none does.
    private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes[offset...].makeIterator()
        guard case .valid(let scalar) = parser.parseScalar(from: &rest) else { return nil }
        return scalar.count
    }

    /// What stands at an offset, for messages: `"}"`, `U+0000`, `the end of the file`.
    package static func name(of bytes: [UInt8], at offset: Int) -> String {
        guard offset < bytes.count else { return "the end of the file" }
        let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first!
        guard scalar.value < 0x21 || scalar.value == 0x7F else { return "\"\(scalar)\"" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}

/// Where the lines of a file begin, the first one after a byte order mark. A line ends with LF, CR LF or a lone CR.
package struct LineStarts: Sendable {
    private let starts: [Int]
    private let firstLine: Int

    /// - Parameter firstLine: the number of the line on which the bytes begin.
    package init(_ bytes: [UInt8], firstLine: Int = 1) {
        self.firstLine = firstLine
        let first = UTF8Text.byteOrderMarkLength(bytes)
        var starts = [first]
        for index in bytes.indices.dropFirst(first) where bytes[index] == 0x0A || bytes[index] == 0x0D {
            let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isPair { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// The line and the column, in bytes, of a byte offset; both count from 1.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + firstLine, max(offset - starts[low], 0) + 1)
    }
}

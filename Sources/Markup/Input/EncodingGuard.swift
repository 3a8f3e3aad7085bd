/// Lets only UTF-8 through, of a size that can be read: what any other encoding would show is a guess.
public enum EncodingGuard {
    /// - Throws: `InputRefusal` for a file over 16 MB, UTF-16, NUL bytes, or broken UTF-8.
    public static func check(_ bytes: [UInt8]) throws(InputRefusal) {
        if bytes.count > InputLimits.fileSize {
            throw InputRefusal("the file is larger than 16 MB", at: 0, in: [])
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw InputRefusal("the file is UTF-16, and must be UTF-8", at: 0, in: bytes)
        }
        if let zero = bytes.firstIndex(of: 0) {
            throw InputRefusal("the file holds a NUL byte: it is UTF-16 or no text", at: zero, in: bytes)
        }
        let broken = bytes.withUnsafeBufferPointer { firstBrokenByte(in: $0) }
        if let broken {
            throw InputRefusal("the file is not valid UTF-8", at: broken, in: bytes)
        }
    }

    /// Number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
    public static func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The highest bit of each of eight bytes.
    private static let notASCII: UInt64 = 0x8080_8080_8080_8080

    private static func firstBrokenByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            if index + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & notASCII == 0 {
                index += 8
                continue
            }
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard let length = sequenceLength(in: bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    /// Length of the well-formed sequence of two to four bytes at an index (Unicode, table 3-7), or nil.
    private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for next in (index + 2)..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return nil }
        return length
    }
}

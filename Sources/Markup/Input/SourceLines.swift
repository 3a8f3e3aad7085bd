/// A place in a file: byte offset from 0, line and column from 1, the column in UTF-8 bytes.
public struct SourcePosition: Hashable, Sendable {
    public let offset: Int
    public let line: Int
    public let column: Int
}

/// Where the lines of a file begin: the first after the byte order mark, if there is one. A line ends with LF,
/// CR LF or a lone CR, as CommonMark and HTML have it.
public struct SourceLines: Hashable, Sendable {
    /// Byte offset of the first byte of each line; never empty, since an empty file has one empty line.
    public let starts: [Int]
    /// Size of the file in bytes.
    public let end: Int

    public init(_ bytes: [UInt8]) {
        var index = EncodingGuard.byteOrderMarkLength(bytes)
        var starts = [index]
        bytes.withUnsafeBufferPointer { bytes in
            while index < bytes.count {
                defer { index += 1 }
                guard bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") else { continue }
                let isPair = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == 10
                if isPair { index += 1 }
                starts.append(index + 1)
            }
        }
        self.starts = starts
        end = bytes.count
    }

    /// The line and column of a byte offset; offsets outside the text count as its nearest end.
    public func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, starts[0]), end)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(offset: offset, line: low + 1, column: offset - starts[low] + 1)
    }

    /// The byte offsets of a line counted from 1, line ending included; empty for a line that isn't there.
    public func range(ofLine line: Int) -> Range<Int> {
        guard starts.indices.contains(line - 1) else { return end..<end }
        return starts[line - 1]..<(line < starts.count ? starts[line] : end)
    }
}

/// Why a file is not parsed at all.
public struct InputRefusal: Error, Hashable, Sendable {
    /// What is wrong, in one line of plain English without a full stop.
    public let reason: String
    /// Byte offset in the file, from 0.
    public let offset: Int
    /// Line in the file, from 1.
    public let line: Int

    public init(_ reason: String, at offset: Int, in bytes: [UInt8]) {
        self.reason = reason
        self.offset = offset
        let before = Array(bytes.prefix(offset))
        line = SourceLines(before).starts.count
    }
}

extension InputRefusal: CustomStringConvertible {
    public var description: String { "line \(line): \(reason)" }
}

/// The sizes up to which parsing takes linear time; the parsers underneath are quadratic or worse beyond them.
public enum InputLimits {
    /// Largest file, in bytes.
    public static let fileSize = 16 << 20
    /// Deepest nesting of block quotes and lists, or of HTML elements.
    public static let nesting = 256
    /// Most openers of one kind (`[` and `![`, or `<`) in a Markdown block.
    public static let openersInBlock = 1_000
}

/// Text taken from a file, in UTF-8, in which each byte knows the byte offset in the file that it came from. The bytes
/// of a character written as an entity or with a backslash all have the offset at which that spelling begins.
public struct SourceText: Hashable, Sendable {
    public private(set) var bytes: [UInt8]
    /// As many as `bytes`.
    public private(set) var offsets: SourceOffsets

    public init() {
        bytes = []
        offsets = SourceOffsets()
    }

    /// - Precondition: as many offsets as bytes.
    public init(bytes: [UInt8], offsets: SourceOffsets) {
        precondition(bytes.count == offsets.count, "each byte has one offset")
        self.bytes = bytes
        self.offsets = offsets
    }

    /// Text that as a whole came from one place.
    public init(bytes: [UInt8], at offset: Int) {
        self.init(bytes: bytes, offsets: SourceOffsets(repeating: offset, count: bytes.count))
    }

    /// A part of a file, as it stands there.
    public init(_ range: Range<Int>, of file: [UInt8]) {
        self.init(bytes: Array(file[range]), offsets: SourceOffsets(range))
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }
    public var isEmpty: Bool { bytes.isEmpty }
    public var count: Int { bytes.count }

    /// A part of the text, by indices of its bytes.
    public subscript(range: Range<Int>) -> SourceText {
        SourceText(bytes: Array(bytes[range]), offsets: offsets.part(range))
    }

    public mutating func append(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    /// Appends a part of a file, as it stands there.
    public mutating func append(_ range: Range<Int>, of file: [UInt8]) {
        bytes += file[range]
        offsets.append(range)
    }

    public mutating func append(_ other: SourceText) {
        if bytes.isEmpty {
            self = other
        } else {
            bytes += other.bytes
            offsets.append(other.offsets)
        }
    }
}

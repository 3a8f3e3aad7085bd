/// Text taken from a file, in UTF-8, in which each byte knows the byte offset in the file that it came from. The bytes
/// of a character written as an entity or with a backslash all have the offset at which that spelling begins.
public struct SourceText: Hashable, Sendable {
    public private(set) var bytes: [UInt8]
    /// As many as `bytes`.
    public private(set) var offsets: [Int]

    public init() {
        bytes = []
        offsets = []
    }

    /// - Precondition: as many offsets as bytes.
    public init(bytes: [UInt8], offsets: [Int]) {
        precondition(bytes.count == offsets.count, "each byte has one offset")
        self.bytes = bytes
        self.offsets = offsets
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }
    public var isEmpty: Bool { bytes.isEmpty }
    public var count: Int { bytes.count }

    public mutating func append(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    public mutating func append(_ other: SourceText) {
        bytes += other.bytes
        offsets += other.offsets
    }
}

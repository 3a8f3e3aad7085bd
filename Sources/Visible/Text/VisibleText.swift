public import Markup

/// Text as a visitor reads it, in UTF-8, each byte with the byte offset in the file that it came from.
///
/// In NFC; white space of HTML and spaces that keep words together are a single space, and none stands at either end. Other
/// spaces and separators of Unicode, soft hyphens outside plain words, zero-width characters, bidi controls and control characters stay: text
/// that holds them is not what it seems, and not what facts hold.
public struct VisibleText: Hashable, Sendable {
    public let bytes: [UInt8]
    /// As many as `bytes`. A character that the file spells as an entity has the offset of the `&`.
    public let offsets: SourceOffsets

    /// - Precondition: as many offsets as bytes.
    init(bytes: [UInt8], offsets: SourceOffsets) {
        precondition(bytes.count == offsets.count, "each byte has one offset")
        self.bytes = bytes
        self.offsets = offsets
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }
    public var isEmpty: Bool { bytes.isEmpty }

    /// A part of the text, by indices of its bytes.
    public subscript(range: Range<Int>) -> VisibleText {
        VisibleText(bytes: Array(bytes[range]), offsets: offsets.part(range))
    }
}

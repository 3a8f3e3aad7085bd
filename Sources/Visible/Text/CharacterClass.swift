/// What a character of some UTF-8 is to a reader.
struct CharacterClass {
    enum Kind { case space, other }

    let kind: Kind
    /// In bytes; never more than there are.
    let length: Int

    /// - Parameters:
    ///   - index: where it begins.
    ///   - end: the index behind the last byte that may belong to it; more than `index`.
    init(at index: Int, in bytes: [UInt8], before end: Int) {
        let first = bytes[index]
        guard first >= 0x80 else {
            kind = Self.isASCIISpace(first) ? .space : .other
            length = 1
            return
        }
        length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1, end - index)
        kind = Self.isJoiningSpace(index..<(index + length), in: bytes) ? .space : .other
    }

    /// White space of HTML; a vertical tab is a control character like others.
    static func isASCIISpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
        default: false
        }
    }

    /// The spaces that keep words together (U+00A0, U+202F) are spaces. Others of Unicode are text: no facts hold them, some
    /// browsers show nothing for them, and programs disagree about which of them part words.
    private static func isJoiningSpace(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let start = range.lowerBound
        return switch range.count {
        case 2: bytes[start] == 0xC2 && bytes[start + 1] == 0xA0
        case 3: bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xAF
        default: false
        }
    }
}

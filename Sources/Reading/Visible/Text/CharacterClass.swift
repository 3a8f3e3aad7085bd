/// What the first character of some UTF-8 is to a reader.
struct CharacterClass {
    enum Kind { case space, other }

    let kind: Kind
    /// In bytes; never more than there are.
    let length: Int

    /// - Precondition: `bytes` is not empty.
    init(_ bytes: ArraySlice<UInt8>) {
        let first = bytes[bytes.startIndex]
        guard first >= 0x80 else {
            kind = Self.isASCIISpace(first) ? .space : .other
            length = 1
            return
        }
        let character = bytes.prefix(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1)
        length = character.count
        kind = Self.kind(of: Array(character))
    }

    /// White space of HTML; a vertical tab is a control character like others.
    static func isASCIISpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
        default: false
        }
    }

    /// Unicode's separators (Zs, Zl and Zp) are spaces; U+0085 is not, since browsers show no space for it.
    private static func kind(of character: [UInt8]) -> Kind {
        switch character.count {
        case 2 where character == [0xC2, 0xA0]: .space
        case 3 where character[0] == 0xE2 && character[1] == 0x80:
            switch character[2] {
            case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
            default: .other
            }
        case 3 where [[0xE1, 0x9A, 0x80], [0xE2, 0x81, 0x9F], [0xE3, 0x80, 0x80]].contains(character): .space
        default: .other
        }
    }
}

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
        kind = Self.isJoiningSpace(character) ? .space : .other
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
    private static func isJoiningSpace(_ character: ArraySlice<UInt8>) -> Bool {
        character.count == 2
            ? character.elementsEqual([0xC2, 0xA0]) : character.elementsEqual([0xE2, 0x80, 0xAF])
    }
}

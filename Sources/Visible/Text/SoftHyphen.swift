/// The soft hyphens with which programs say where a word can be parted at the end of a line.
///
/// There a hyphen is shown, which in plain words says nothing: two small letters on either side, and letters alone up to
/// the next spaces. In an address, a number or a name with a capital inside, it would make another one.
enum SoftHyphen {
    private static let bytes: [UInt8] = [0xC2, 0xAD]
    /// Dutch has no longer words, with a mark at their end and a soft hyphen behind each syllable.
    private static let reach = 96

    static func isPlain(at index: Int, in bytes: [UInt8], before end: Int) -> Bool {
        guard bytes[index] == Self.bytes[0], bytes[index..<end].starts(with: Self.bytes) else { return false }
        let text = bytes[..<end]
        let before = text[..<index].suffix(reach).reversed().prefix { !CharacterClass.isASCIISpace($0) }
        let after = text[(index + 2)...].prefix(reach).prefix { !CharacterClass.isASCIISpace($0) }
        guard before.count < reach, after.count < reach else { return false }
        return before.prefix(2).allSatisfy(isSmall) && before.count >= 2
            && after.prefix(2).allSatisfy(isSmall) && after.count >= 2
            && isWord(Array(before.reversed())) && isWord(Array(after))
    }

    /// Letters, hyphens and soft hyphens, and the marks that stand around words.
    private static func isWord(_ part: [UInt8]) -> Bool {
        let inner = part.drop { "(\"'".utf8.contains($0) }
        let end = inner.lastIndex { !".,:;?!)\"'".utf8.contains($0) }.map { $0 + 1 } ?? inner.startIndex
        let word = inner[..<end]
        return word.allSatisfy { $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") }
            && word.dropFirst().allSatisfy { !(0x41...0x5A).contains($0) }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

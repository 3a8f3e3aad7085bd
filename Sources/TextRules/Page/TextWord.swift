import Visible

// Words of a text by their bytes: letters of ASCII, of which only those from A to Z lose their case, and all that is outside.

/// A word, and where it stands.
struct TextWord {
    let key: WordKey
    /// In the bytes of its text.
    let range: Range<Int>
    /// Whether letters from A to Z are all that it has.
    let isASCII: Bool
}

/// What a word is looked up by: its first eight bytes in small letters, and how many it has. Words of more bytes can share
/// one with others.
struct WordKey: Hashable, Sendable {
    private(set) var opening: UInt64 = 0
    private(set) var length: UInt32 = 0

    init() {}

    init(_ word: some Collection<UInt8>) {
        for byte in word { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        if length < 8 { opening = opening << 8 | UInt64(byte.small) }
        length += 1
    }
}

extension VisibleText {
    /// Gives each word of a part of the text, in its order.
    @inline(__always)
    func forEachWord(in range: Range<Int>, _ body: (TextWord) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                guard bytes[index].isLetter else {
                    index += 1
                    continue
                }
                let start = index
                var key = WordKey()
                var bits: UInt8 = 0
                while index < range.upperBound, bytes[index].isLetter {
                    key.append(bytes[index])
                    bits |= bytes[index]
                    index += 1
                }
                body(TextWord(key: key, range: start..<index, isASCII: bits < 0x80))
            }
        }
    }
}

extension UInt8 {
    /// A letter, or part of one outside ASCII.
    var isLetter: Bool { self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

    var small: UInt8 { isCapital ? self | 0x20 : self }
}

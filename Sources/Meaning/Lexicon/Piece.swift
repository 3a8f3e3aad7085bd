/// A word, a mark or a slot, before it is known what it means.
struct Piece {
    enum Kind { case word, mark, sign, slot }

    let kind: Kind
    let text: String
    /// Bytes (UTF-8) of the text.
    let range: Range<Int>

    /// In small letters, which most words have.
    var small: String {
        text.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            ? text : text.lowercased()
    }

    /// A text cut at its words, marks, signs and slots; what is none of these is left out.
    static func all(of text: String) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var index = 0
        while index < bytes.count {
            let (kind, end) = piece(at: index, of: bytes)
            if let kind {
                let inside = kind == .slot ? index + 1..<end - 1 : index..<end
                let text = String(decoding: bytes[inside], as: UTF8.self)
                pieces.append(Piece(kind: kind, text: text, range: index..<end))
            }
            index = end
        }
        return pieces
    }

    private static func piece(at index: Int, of bytes: [UInt8]) -> (kind: Kind?, end: Int) {
        let byte = bytes[index]
        if byte == UInt8(ascii: "{"), let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
            return (.slot, close + 1)
        }
        if let end = letter(at: index, of: bytes) { return (.word, wordEnd(after: end, of: bytes)) }
        let end = min(index + width(of: byte), bytes.count)
        if ".?!:;".utf8.contains(byte) { return (.mark, end) }
        return (isSign(bytes[index..<end]) ? .sign : nil, end)
    }

    /// What sets words apart in a sentence, or means them otherwise than they say.
    private static func isSign(_ character: ArraySlice<UInt8>) -> Bool {
        if let byte = character.first, byte < 0x80 { return ",()\"'".utf8.contains(byte) }
        return signs.contains { character.elementsEqual($0.utf8) }
    }

    private static let signs = ["‘", "’", "“", "”", "–", "—", "…"]

    /// Letters and digits; hyphens, apostrophes, full stops and the like where they stand between them.
    private static func wordEnd(after start: Int, of bytes: [UInt8]) -> Int {
        var end = start
        while end < bytes.count {
            if let next = letter(at: end, of: bytes) {
                end = next
            } else if let joined = joiner(at: end, of: bytes), let next = letter(at: joined, of: bytes) {
                end = next
            } else {
                return end
            }
        }
        return end
    }

    /// Where the letter or digit that stands here ends; nothing where there is none.
    private static func letter(at index: Int, of bytes: [UInt8]) -> Int? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if byte < 0x80 { return isASCIILetter(byte) ? index + 1 : nil }
        let end = min(index + width(of: byte), bytes.count)
        let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
        let isLetter = scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        return isLetter || scalar?.properties.generalCategory == .nonspacingMark ? end : nil
    }

    private static func joiner(at index: Int, of bytes: [UInt8]) -> Int? {
        if bytes[index] < 0x80 { return "-'.@_/".utf8.contains(bytes[index]) ? index + 1 : nil }
        return bytes[index...].starts(with: "\u{2019}".utf8) ? index + 3 : nil
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Bytes of the character that begins with this one.
    private static func width(of byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}

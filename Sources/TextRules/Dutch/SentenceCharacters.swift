/// The characters of a sentence, each as one byte.
struct SentenceCharacters {
    private let codes: [UInt8]
    /// Of the sentence in the codes.
    let range: Range<Int>
    /// For each code, where its character ends in bytes of the sentence. Empty where each is one byte.
    private let ends: [Int]

    private init(codes: [UInt8], _ range: Range<Int>, ends: [Int] = []) {
        self.codes = codes
        self.range = range
        self.ends = ends
    }

    /// - Parameter range: of the sentence in the bytes of a text. ASCII is taken as it is.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        if bytes[range].allSatisfy({ $0 < 0x80 }) {
            self.init(codes: bytes, range)
            return
        }
        var codes: [UInt8] = []
        var ends: [Int] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = Self.end(ofCharactersAt: start, in: bytes[..<range.upperBound])
            for character in String(decoding: bytes[start..<end], as: UTF8.self) {
                codes.append(CharacterCode(character).byte)
                ends.append((ends.last ?? 0) + character.utf8.count)
            }
            start = end
            while start < range.upperBound, Self.isPlain(start, in: bytes[..<range.upperBound]) {
                codes.append(bytes[start])
                ends.append((ends.last ?? 0) + 1)
                start += 1
            }
        }
        self.init(codes: codes, 0..<codes.count, ends: ends)
    }

    /// Behind characters of which some may be of several bytes: between two bytes of ASCII, one character ends.
    private static func end(ofCharactersAt start: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var end = start + 1
        while end < bytes.endIndex, bytes[end - 1] >= 0x80 || bytes[end] >= 0x80 { end += 1 }
        return end
    }

    /// Whether it is a character of ASCII before another, or before the end: no mark changes it.
    private static func isPlain(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes[index] < 0x80 && (index + 1 == bytes.endIndex || bytes[index + 1] < 0x80)
    }

    subscript(index: Int) -> CharacterCode { CharacterCode(byte: codes[index]) }

    func byteCount(_ range: Range<Int>) -> Int {
        if ends.isEmpty { return range.count }
        return ends[range.upperBound - 1] - (range.lowerBound > 0 ? ends[range.lowerBound - 1] : 0)
    }

    /// Those at some indices, as characters of their own.
    func characters(at indices: [Int]) -> SentenceCharacters {
        SentenceCharacters(codes: indices.map { codes[$0] }, indices.indices)
    }
}

/// What counts of a character in words and syllables, in a byte. One of ASCII is its own code; others are told apart by these
/// things alone.
struct CharacterCode {
    let byte: UInt8

    var isLetter: Bool { byte < 0x80 ? byte.isLetter : byte & Self.letter != 0 }
    var isNumber: Bool { byte < 0x80 ? byte.isDigit : byte & Self.number != 0 }
    /// Whether words are made of it.
    var isOfWord: Bool { isLetter || isNumber }
    var isUppercase: Bool { byte < 0x80 ? byte.isCapital : byte & Self.uppercase != 0 }
    /// Whether a trema stands on it.
    var startsSyllable: Bool { byte >= 0x80 && byte & Self.trema != 0 }
    /// A small letter of ASCII, without its accent; a letter of another script is as good as a consonant.
    var sound: Unicode.Scalar {
        if byte < 0x80 { return byte.isLetter ? Unicode.Scalar(byte | 0x20) : Self.mark }
        return Self.sounds[Int(byte & 7)]
    }

    /// The sound of what is no letter.
    static let mark: Unicode.Scalar = "-"

    private static let sounds: [Unicode.Scalar] = ["a", "e", "i", "o", "u", "x", mark, mark]
    private static let trema: UInt8 = 0x08
    private static let uppercase: UInt8 = 0x10
    private static let number: UInt8 = 0x20
    private static let letter: UInt8 = 0x40
}

extension CharacterCode {
    init(_ character: Character) {
        if let byte = character.asciiValue {
            self.init(byte: byte)
            return
        }
        let small = character.lowercased().first ?? character
        let sound: UInt8 =
            switch small {
            case "á", "à", "â", "ä": 0
            case "é", "è", "ê", "ë": 1
            case "í", "ì", "î", "ï": 2
            case "ó", "ò", "ô", "ö": 3
            case "ú", "ù", "û", "ü": 4
            default: small.isLetter ? 5 : 6
            }
        self.init(
            byte: 0x80 | sound | ("äëïöü".contains(small) ? Self.trema : 0)
                | (character.isUppercase ? Self.uppercase : 0) | (character.isNumber ? Self.number : 0)
                | (character.isLetter ? Self.letter : 0))
    }
}

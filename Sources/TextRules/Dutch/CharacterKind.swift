/// What counts of a character in words and syllables. One of ASCII has its byte as its code; others are told apart by these
/// things alone.
struct CharacterKind: Sendable {
    /// A small letter of ASCII, without its accent; a letter of another script is as good as a consonant.
    let sound: UInt8
    private let traits: UInt8

    /// The sound of what is no letter.
    static let mark = UInt8(ascii: "-")

    var isLetter: Bool { traits & Self.letter != 0 }
    var isNumber: Bool { traits & Self.number != 0 }
    /// Whether words are made of it.
    var isOfWord: Bool { traits & (Self.letter | Self.number) != 0 }
    var isUppercase: Bool { traits & Self.uppercase != 0 }
    /// Whether a trema stands on it.
    var startsSyllable: Bool { traits & Self.trema != 0 }
    /// "a", "e", "i", "o" or "u", as it is heard.
    var isVowel: Bool { traits & Self.vowel != 0 }
    /// A sign that stands in addresses.
    var isOfAddress: Bool { traits & Self.ofAddress != 0 }

    private static let trema: UInt8 = 0x08
    private static let uppercase: UInt8 = 0x10
    private static let number: UInt8 = 0x20
    private static let letter: UInt8 = 0x40
    private static let vowel: UInt8 = 0x01
    private static let ofAddress: UInt8 = 0x02
}

extension CharacterKind {
    static let byCode = (UInt8.min...UInt8.max).map { CharacterKind(code: $0) }

    /// The low bits of a code outside ASCII are the number of its sound, the others its traits.
    private init(code: UInt8) {
        if code < 0x80 {
            sound = code.isLetter ? code.small | 0x20 : Self.mark
            traits =
                (code.isLetter ? Self.letter : 0) | (code.isDigit ? Self.number : 0)
                | (code.isCapital ? Self.uppercase : 0) | ("@/.".utf8.contains(code) ? Self.ofAddress : 0)
                | ("aeiou".utf8.contains(sound) ? Self.vowel : 0)
        } else {
            sound = Array("aeioux--".utf8)[Int(code & 7)]
            traits = code & 0x78 | (code & 7 < 5 ? Self.vowel : 0)
        }
    }

    static func code(of character: Character) -> UInt8 {
        if let byte = character.asciiValue { return byte }
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
        return 0x80 | sound | ("äëïöü".contains(small) ? trema : 0) | (character.isUppercase ? uppercase : 0)
            | (character.isNumber ? number : 0) | (character.isLetter ? letter : 0)
    }
}

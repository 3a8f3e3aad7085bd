/// How many syllables a Dutch word has.
///
/// A syllable has one vowel sound. Letters that make one sound count once: "aa", "ie", "oe", "ij", "eeu", "aai" and so
/// on, the longest first; other vowels that stand together are each a syllable ("radio", "theater", "actueel"), as they
/// are where Dutch breaks words at the end of a line. A trema begins a syllable; other accents change nothing. "y" is a
/// vowel but before one ("royaal"), and "u" is none behind "q". Dutch spells a hyphen or trema where sounds of two parts
/// of a word would run together, so that parts need not be known.
enum Syllables {
    static func count(in word: String) -> Int {
        let letters = English.spelledAsHeard(word.lowercased()).map(Letter.init)
        let parts = letters.split { $0.sound == Letter.mark }
        return max(1, parts.reduce(0) { $0 + count(inPart: Array($1)) })
    }

    private static func count(inPart letters: [Letter]) -> Int {
        var count = 0
        var index = 0
        while index < letters.count {
            let isVowel = isVowel(at: index, letters)
            if isVowel { count += 1 }
            index += isVowel ? length(ofSoundAt: index, letters) : 1
        }
        return count
    }

    private static func isVowel(at index: Int, _ letters: [Letter]) -> Bool {
        switch letters[index].sound {
        case UInt8(ascii: "y"):
            let isBeforeVowel = index + 1 < letters.count && letters[index + 1].isAlwaysVowel
            return !(isBeforeVowel && (index == 0 || letters[index - 1].isAlwaysVowel))
        case UInt8(ascii: "u"): return index == 0 || letters[index - 1].sound != UInt8(ascii: "q")
        default: return letters[index].isAlwaysVowel
        }
    }

    private static func length(ofSoundAt index: Int, _ letters: [Letter]) -> Int {
        let rest = letters[index...]
        if rest.spells("eum"), rest.count == 3 { return 1 }
        let isPlural = rest.count == 4 && rest.last?.sound == UInt8(ascii: "s")
        if rest.spells("eau"), rest.count == 3 || isPlural { return 3 }
        return sounds.first { rest.spells($0) }?.utf8CodeUnitCount ?? 1
    }

    /// Letters that make one sound, the longest first.
    private static let sounds: [StaticString] = [
        "aai", "ooi", "oei", "eeu", "ieu", "oeu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "uy", "ou", "au",
        "ei", "ij", "ai", "oi", "ay", "ey", "oy",
    ]
}

/// A letter without its accent, and whether a trema stood on it.
private struct Letter {
    /// What is no letter.
    static let mark = UInt8(ascii: "-")

    /// In ASCII; a letter of another script is as good as a consonant.
    let sound: UInt8
    let startsSyllable: Bool

    init(_ letter: Character) {
        // Most letters are ASCII, and these are quickly told.
        if let byte = letter.asciiValue {
            startsSyllable = false
            sound = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte : Self.mark
            return
        }
        startsSyllable = "äëïöü".contains(letter)
        sound =
            switch letter {
            case "á", "à", "â", "ä": UInt8(ascii: "a")
            case "é", "è", "ê", "ë": UInt8(ascii: "e")
            case "í", "ì", "î", "ï": UInt8(ascii: "i")
            case "ó", "ò", "ô", "ö": UInt8(ascii: "o")
            case "ú", "ù", "û", "ü": UInt8(ascii: "u")
            default: letter.isLetter ? UInt8(ascii: "x") : Self.mark
            }
    }

    var isAlwaysVowel: Bool {
        switch sound {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}

extension ArraySlice<Letter> {
    /// Whether it begins with these letters, of which none but the first begins a syllable.
    fileprivate func spells(_ letters: StaticString) -> Bool {
        letters.withUTF8Buffer { letters in
            count >= letters.count
                && letters.indices.allSatisfy { offset in
                    let letter = self[startIndex + offset]
                    return letter.sound == letters[offset] && (offset == 0 || !letter.startsSyllable)
                }
        }
    }
}

/// English words that Dutch texts on data are full of, with letters that nobody hears.
private enum English {
    static func spelledAsHeard(_ word: String) -> String {
        let bytes = Array(word.utf8)
        return parts.filter { holds($0.key, bytes) }.reduce(word) { word, part in
            word.replacing(part.key, with: part.value)
        }
    }

    private static func holds(_ part: String, _ word: [UInt8]) -> Bool {
        word.indices.contains { word[$0...].starts(with: part.utf8) }
    }

    private static let parts: KeyValuePairs = [
        "website": "websit", "software": "softwar", "hardware": "hardwar", "online": "onlin", "offline": "offlin",
        "team": "tem", "update": "updat", "database": "databas", "facebook": "facbook", "upload": "uplod",
        "download": "downlod",
    ]
}

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
        let parts = letters.split { !$0.isLetter }
        return max(1, parts.reduce(0) { $0 + count(inPart: Array($1)) })
    }

    private static func count(inPart letters: [Letter]) -> Int {
        let sounds = vowels(of: letters)
        let text = String(letters.map(\.base))
        var count = 0
        var index = 0
        while index < letters.count {
            guard sounds[index] else {
                index += 1
                continue
            }
            count += 1
            index += length(ofSoundAt: index, letters, text)
        }
        return count
    }

    /// Which letters are vowels where they stand.
    private static func vowels(of letters: [Letter]) -> [Bool] {
        letters.indices.map { index in
            let letter = letters[index].base
            let next = index + 1 < letters.count ? letters[index + 1].base : " "
            let last: Character = index > 0 ? letters[index - 1].base : " "
            switch letter {
            case "y": return !("aeiou".contains(next) && (last == " " || "aeiou".contains(last)))
            case "u": return last != "q"
            default: return "aeio".contains(letter)
            }
        }
    }

    private static func length(ofSoundAt index: Int, _ letters: [Letter], _ text: String) -> Int {
        if text.hasSuffix("eum"), index == letters.count - 3 { return 1 }
        if index + 3 >= letters.count - 1, String(letters[index...].map(\.base).prefix(3)) == "eau",
            index + 3 == letters.count || letters.last?.base == "s"
        {
            return 3
        }
        return sounds.first { sound in
            let end = index + sound.count
            return end <= letters.count && String(letters[index..<end].map(\.base)) == sound
                && !letters[(index + 1)..<end].contains(where: \.startsSyllable)
        }?.count ?? 1
    }

    /// Letters that make one sound, the longest first.
    private static let sounds = [
        "aai", "ooi", "oei", "eeu", "ieu", "oeu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "uy", "ou", "au",
        "ei",
        "ij", "ai", "oi", "ay", "ey", "oy",
    ]
}

/// A letter without its accent, and whether a trema stood on it.
private struct Letter {
    let base: Character
    let startsSyllable: Bool

    init(_ letter: Character) {
        startsSyllable = "äëïöü".contains(letter)
        base =
            switch letter {
            case "á", "à", "â", "ä": "a"
            case "é", "è", "ê", "ë": "e"
            case "í", "ì", "î", "ï": "i"
            case "ó", "ò", "ô", "ö": "o"
            case "ú", "ù", "û", "ü": "u"
            default: letter
            }
    }

    var isLetter: Bool { base.isLetter }
}

/// English words that Dutch texts on data are full of, with letters that nobody hears.
private enum English {
    static func spelledAsHeard(_ word: String) -> String {
        parts.reduce(word) { word, part in
            word.contains(part.key) ? word.replacing(part.key, with: part.value) : word
        }
    }

    private static let parts: KeyValuePairs = [
        "website": "websit", "software": "softwar", "hardware": "hardwar", "online": "onlin", "offline": "offlin",
        "team": "tem", "update": "updat", "database": "databas", "facebook": "facbook", "upload": "uplod",
        "download": "downlod",
    ]
}

/// How many syllables a Dutch word has.
///
/// A syllable has one vowel sound. Letters that make one sound count once: "aa", "ie", "oe", "ij", "eeu", "aai" and so
/// on, the longest first; other vowels that stand together are each a syllable ("radio", "theater", "actueel"), as they
/// are where Dutch breaks words at the end of a line. A trema begins a syllable; other accents change nothing. "y" is a
/// vowel but before one ("royaal"), and "u" is none behind "q". Dutch spells a hyphen or trema where sounds of two parts
/// of a word would run together, so that parts need not be known.
struct Syllables {
    private let characters: SentenceCharacters
    private let word: Range<Int>

    /// - Parameter word: where it stands in the sentence.
    static func count(in sentence: SentenceCharacters, _ word: Range<Int>) -> Int {
        guard let heard = SilentLetters.heard(in: sentence, word) else {
            return Syllables(characters: sentence, word: word).count
        }
        let characters = sentence.characters(at: heard)
        return Syllables(characters: characters, word: characters.range).count
    }

    private var count: Int {
        var count = 0
        var index = word.lowerBound
        while index < word.upperBound {
            let isVowel = isVowel(at: index)
            if isVowel { count += 1 }
            index += isVowel ? length(ofSoundAt: index) : 1
        }
        return max(1, count)
    }

    private func isVowel(at index: Int) -> Bool {
        let sound = characters[index].sound
        switch sound {
        case "y":
            let isBehindVowel = isPartEnd(index - 1) || self.sound(at: index - 1).isAlwaysVowel
            return !(isBehindVowel && self.sound(at: index + 1).isAlwaysVowel)
        case "u": return self.sound(at: index - 1) != "q"
        default: return sound.isAlwaysVowel
        }
    }

    /// Of the character at an index; outside the word there is none.
    private func sound(at index: Int) -> Unicode.Scalar {
        word.contains(index) ? characters[index].sound : CharacterCode.mark
    }

    /// Whether a part of the word, between marks, has no letter here.
    private func isPartEnd(_ index: Int) -> Bool { sound(at: index) == CharacterCode.mark }

    /// Of a letter that can be heard as one with the letter before it.
    private func soundAfter(_ index: Int) -> Unicode.Scalar {
        index + 1 < word.upperBound && !characters[index + 1].startsSyllable ? sound(at: index + 1) : CharacterCode.mark
    }

    private func length(ofSoundAt index: Int) -> Int {
        let next = soundAfter(index)
        if !next.isAlwaysVowel, next != "y", next != "j" { return 1 }
        let third = soundAfter(index + 1)
        switch (characters[index].sound, next) {
        case ("e", "a"): return third == "u" && endsAsPlural(index + 3) ? 3 : 1
        case ("e", "u"): return third == "m" && isPartEnd(index + 3) ? 1 : 2
        case ("a", "a"), ("o", "o"): return third == "i" ? 3 : 2
        case ("e", "e"), ("i", "e"): return third == "u" ? 3 : 2
        case ("o", "e"): return third == "i" || third == "u" ? 3 : 2
        case ("u", "u"), ("u", "i"), ("u", "y"), ("o", "u"), ("a", "u"), ("e", "i"), ("i", "j"), ("a", "i"), ("o", "i"),
            ("a", "y"), ("e", "y"), ("o", "y"):
            return 2
        default: return 1
        }
    }

    /// Whether the part ends here, or behind an "s": "cadeaus".
    private func endsAsPlural(_ index: Int) -> Bool {
        isPartEnd(index) || sound(at: index) == "s" && isPartEnd(index + 1)
    }
}

extension Unicode.Scalar {
    fileprivate var isAlwaysVowel: Bool {
        switch self {
        case "a", "e", "i", "o", "u": true
        default: false
        }
    }
}

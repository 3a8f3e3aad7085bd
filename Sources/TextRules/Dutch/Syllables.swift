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

    /// - Parameters:
    ///   - word: where it stands in the sentence.
    ///   - sounds: all that it has.
    static func count(in sentence: SentenceCharacters, _ word: Range<Int>, of sounds: SoundSet) -> Int {
        guard let heard = SilentLetters.heard(in: sentence, word, of: sounds) else {
            return Syllables(characters: sentence, word: word).count
        }
        return sentence.read(at: heard) { Syllables(characters: $0, word: $0.range).count }
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
        let character = characters[index]
        if character.sound == UInt8(ascii: "u") { return sound(at: index - 1) != UInt8(ascii: "q") }
        if character.sound != UInt8(ascii: "y") { return character.isVowel }
        let isBehindVowel = isPartEnd(index - 1) || characters[index - 1].isVowel
        return !(isBehindVowel && !isPartEnd(index + 1) && characters[index + 1].isVowel)
    }

    /// Of the character at an index; outside the word there is none.
    private func sound(at index: Int) -> UInt8 {
        word.contains(index) ? characters[index].sound : CharacterKind.mark
    }

    /// Whether a part of the word, between marks, has no letter here.
    private func isPartEnd(_ index: Int) -> Bool { sound(at: index) == CharacterKind.mark }

    /// Of a letter that can be heard as one with the letter before it.
    private func soundAfter(_ index: Int) -> Unicode.Scalar {
        let next = index + 1
        let isJoined = next < word.upperBound && !characters[next].startsSyllable
        return Unicode.Scalar(isJoined ? characters[next].sound : CharacterKind.mark)
    }

    private func length(ofSoundAt index: Int) -> Int {
        let next = soundAfter(index)
        // Most vowels stand before a consonant.
        switch next {
        case "a", "e", "i", "j", "o", "u", "y": break
        default: return 1
        }
        let third = soundAfter(index + 1)
        switch (Unicode.Scalar(characters[index].sound), next) {
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
        isPartEnd(index) || sound(at: index) == UInt8(ascii: "s") && isPartEnd(index + 1)
    }
}

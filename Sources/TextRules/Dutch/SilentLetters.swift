/// Letters that nobody hears, in English words that Dutch texts on data are full of.
enum SilentLetters {
    private struct Word: Sendable {
        let sounds: [Unicode.Scalar]
        let letters: LetterSet
        /// Which of its letters is silent.
        let silent: Int

        init(_ text: String, _ silent: Int) {
            sounds = Array(text.unicodeScalars)
            letters = LetterSet(sounds)
            self.silent = silent
        }
    }

    private static let words = [
        Word("website", 6), Word("software", 7), Word("hardware", 7), Word("online", 5), Word("offline", 6),
        Word("team", 2), Word("update", 5), Word("database", 7), Word("facebook", 3), Word("upload", 4),
        Word("download", 6),
    ]

    private static let fewest = 4

    /// The characters of a word that are heard, by their indices, where it has such words as parts; nothing where all are.
    static func heard(in sentence: SentenceCharacters, _ word: Range<Int>) -> [Int]? {
        if word.count < fewest { return nil }
        let letters = LetterSet(word.lazy.map { sentence[$0].sound })
        let parts = words.filter { part in
            letters.holds(part.letters) && !starts(of: part, in: sentence, Array(word)).isEmpty
        }
        if parts.isEmpty { return nil }
        return parts.reduce(into: Array(word)) { heard, part in
            for start in starts(of: part, in: sentence, heard).reversed() { heard.remove(at: start + part.silent) }
        }
    }

    /// Where a part begins among characters.
    private static func starts(of part: Word, in sentence: SentenceCharacters, _ characters: [Int]) -> [Int] {
        characters.indices.dropLast(part.sounds.count - 1).filter { start in
            part.sounds.indices.allSatisfy { sentence[characters[start + $0]].sound == part.sounds[$0] }
        }
    }
}

/// Letters from a to z; a mark stands in it as a letter does.
private struct LetterSet: Sendable {
    private var bits: UInt32 = 0

    init(_ letters: some Sequence<Unicode.Scalar>) {
        for letter in letters { bits |= 1 << (letter.value & 31) }
    }

    func holds(_ letters: LetterSet) -> Bool { bits & letters.bits == letters.bits }
}

/// Letters that nobody hears, in English words that Dutch texts on data are full of.
enum SilentLetters {
    private struct Word: Sendable {
        let sounds: [UInt8]
        let set: SoundSet
        /// Which of its letters is silent.
        let silent: Int

        init(_ text: String, _ silent: Int) {
            sounds = Array(text.utf8)
            set = sounds.reduce(into: SoundSet()) { $0.insert($1) }
            self.silent = silent
        }
    }

    private static let words = [
        Word("website", 6), Word("software", 7), Word("hardware", 7), Word("online", 5), Word("offline", 6),
        Word("team", 2), Word("update", 5), Word("database", 7), Word("facebook", 3), Word("upload", 4),
        Word("download", 6),
    ]

    /// Of each of them.
    private static let sets = words.map(\.set)

    /// The characters of a word that are heard, by their indices, where it has such words as parts; nothing where all are.
    ///
    /// - Parameter sounds: all that the word has.
    static func heard(in sentence: SentenceCharacters, _ word: Range<Int>, of sounds: SoundSet) -> [Int]? {
        guard sets.contains(where: sounds.isSuperset) else { return nil }
        let parts = words.filter { part in
            sounds.isSuperset(of: part.set) && !starts(of: part, in: sentence, Array(word)).isEmpty
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

/// Sounds of characters; a mark counts as a letter.
struct SoundSet: Sendable {
    private var bits: UInt32 = 0

    mutating func insert(_ sound: UInt8) { bits |= 1 << UInt32(sound & 31) }

    func isSuperset(of other: SoundSet) -> Bool { bits & other.bits == other.bits }
}

/// How long a sentence is.
struct SentenceLength {
    private(set) var words = 0
    private(set) var syllables = 0

    /// - Parameter words: how many syllables each of them has.
    init(_ words: some Sequence<Int>) {
        for syllables in words {
            self.words += 1
            self.syllables += syllables
        }
    }
}

/// How easily a Dutch text reads: the index of Flesch as Douma adapted it to Dutch in 1960. A text of 60 to 70 is of
/// ordinary difficulty, one under 45 is difficult.
struct Readability {
    let words: Int
    let syllables: Int
    let sentences: Int

    init(_ sentences: [SentenceLength]) {
        words = sentences.reduce(0) { $0 + $1.words }
        syllables = sentences.reduce(0) { $0 + $1.syllables }
        self.sentences = sentences.count
    }

    /// 206.84 less 0.77 for each syllable in a hundred words, and less 0.93 for each word in a sentence.
    var fleschDouma: Double {
        guard words > 0, sentences > 0 else { return 100 }
        return 206.84 - 77 * Double(syllables) / Double(words) - 0.93 * Double(words) / Double(sentences)
    }
}

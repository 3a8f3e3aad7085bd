/// How easily a Dutch text reads: the index of Flesch as Douma adapted it to Dutch in 1960. A text of 60 to 70 is of
/// ordinary difficulty, one under 45 is difficult.
struct Readability {
    let words: Int
    let syllables: Int
    let sentences: Int

    /// - Parameter sentences: the syllables of each word of each sentence.
    init(_ sentences: [[Int]]) {
        words = sentences.reduce(0) { $0 + $1.count }
        syllables = sentences.reduce(0) { $0 + $1.reduce(0, +) }
        self.sentences = sentences.count
    }

    /// 206.84 less 0.77 for each syllable in a hundred words, and less 0.93 for each word in a sentence.
    var fleschDouma: Double {
        guard words > 0, sentences > 0 else { return 100 }
        return 206.84 - 77 * Double(syllables) / Double(words) - 0.93 * Double(words) / Double(sentences)
    }
}

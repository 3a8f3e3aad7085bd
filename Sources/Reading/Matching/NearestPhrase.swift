import Phrases

/// The phrase that a text which none matches is most like, by the words they share.
enum NearestPhrase {
    /// Texts of more words than this share no third of them with any phrase.
    private static let mostWords = 500

    /// The nearest of the first patterns, or else of the others; nothing where no phrase shares as much as a third of the
    /// words.
    static func find(_ text: [UInt8], among patterns: PatternSet, orElse others: PatternSet) -> Phrase? {
        let hashes = WordHashes(of: [text])
        if hashes.hashes.count > mostWords { return nil }
        let words = WordSet(hashes)
        return find(words, among: patterns) ?? find(words, among: others)
    }

    private static func find(_ words: WordSet, among patterns: PatternSet) -> Phrase? {
        var best: (score: Double, index: Int?) = (0.34, nil)
        for (index, known) in patterns.words.enumerated() {
            let most = known.count - known.bits.missing(from: words.bits)
            if score(most, known.count, words) <= best.score { continue }
            let score = score(words.shared(with: patterns.patterns[index].words), known.count, words)
            if score > best.score { best = (score, index) }
        }
        return best.index.map { patterns.patterns[$0].phrase }
    }

    /// - Parameter count: the number of words of a phrase.
    private static func score(_ shared: Int, _ count: Int, _ words: WordSet) -> Double {
        count == 0 ? 0 : Double(2 * shared) / Double(words.count + count)
    }
}

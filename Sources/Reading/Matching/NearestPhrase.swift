import Phrases

/// The phrase that a text which none matches is most like, by the words they share.
enum NearestPhrase {
    /// Texts of more words than this share no third of them with any phrase.
    private static let mostWords = 500

    /// Nothing where no phrase shares as much as a third of the words.
    static func find(_ text: String, among patterns: [Pattern]) -> Phrase? {
        let hashes = WordHashes(of: [text])
        if hashes.hashes.count > mostWords { return nil }
        let words = WordSet(hashes)
        var best: (score: Double, phrase: Phrase)?
        for pattern in patterns where !pattern.words.hashes.isEmpty {
            let shared = words.shared(with: pattern.words)
            let score = Double(2 * shared) / Double(words.count + pattern.words.hashes.count)
            if score > best?.score ?? 0.34 { best = (score, pattern.phrase) }
        }
        return best?.phrase
    }
}

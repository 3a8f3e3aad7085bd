import Phrases

/// The phrase that a text which none matches is most like, by the words they share.
enum NearestPhrase {
    /// Nothing where no phrase shares as much as a third of the words.
    static func find(_ text: String, among patterns: [Pattern]) -> Phrase? {
        let words = Set(text.split(separator: " "))
        var best: (score: Double, phrase: Phrase)?
        for pattern in patterns where !pattern.words.isEmpty {
            let shared = pattern.words.count { words.contains($0) }
            let score = Double(2 * shared) / Double(words.count + pattern.words.count)
            if score > best?.score ?? 0.34 { best = (score, pattern.phrase) }
        }
        return best?.phrase
    }
}

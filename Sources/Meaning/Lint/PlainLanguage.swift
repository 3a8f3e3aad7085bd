/// Sentences that a reader can take in (AVG art. 12 lid 1: clear and plain language).
enum PlainLanguage {
    /// Of a sentence; a slot counts as one word, and names and articles of the law don't count.
    static let mostWords = 25

    static func fault(in tokens: [Token]) -> WordingFault? {
        tokens.split { $0.kind == .mark }.map(wordCount).first { $0 > mostWords }.map { count in
            WordingFault(
                rule: .wordingLong, what: "a sentence of \(count) words",
                why: "a statement must be in clear and plain language (AVG art. 12 lid 1)",
                remedy: "Cut it into sentences of at most \(mostWords) words.")
        }
    }

    private static func wordCount(_ sentence: ArraySlice<Token>) -> Int {
        sentence.reduce(0) { count, token in
            token.cue?.subject == .law ? count : count + 1 + token.text.utf8.count { $0 == UInt8(ascii: " ") }
        }
    }
}

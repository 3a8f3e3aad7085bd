/// Finds in free text what could be a claim about data, so that prose says nothing that no fact says.
///
/// It errs on the side of finding: a sentence that it lets pass does nothing with data, promises nothing, and names no
/// term, date, address, party, ground, right, law or amount. Its lexicon is written from the law's terms.
public enum ClaimDetector {
    /// Something in a text that could be a claim.
    public struct Detection: Hashable, Sendable {
        /// What it is, in English: "a promise", "a term".
        public let what: String
        /// The words that gave it away.
        public let words: String
    }

    /// - Parameter known: names that may be used without claiming anything, such as the organisation's own.
    public static func detections(in sentence: String, known: Set<String> = []) -> [Detection] {
        let words = Words.split(sentence)
        let cues = words.compactMap { word in
            OldLexicon.cue(word.lowercased()).map { Detection(what: $0, words: word) }
        }
        return cues + handling(words) + shapes(words) + names(in: words, known: known)
    }

    /// Someone does something with data: a word for doing beside a word for data.
    private static func handling(_ words: [String]) -> [Detection] {
        let lowered = words.map { $0.lowercased() }
        guard let action = lowered.first(where: OldLexicon.isHandling), lowered.contains(where: OldLexicon.isData)
        else {
            return []
        }
        return [Detection(what: "something done with data", words: action)]
    }

    private static func shapes(_ words: [String]) -> [Detection] {
        words.compactMap { word in
            if word.contains("@") { return Detection(what: "an e-mail address", words: word) }
            if word.contains(where: \.isNumber) {
                return Detection(what: "a number, term, date or amount", words: word)
            }
            if word.dropLast().contains("."), word.contains(where: \.isLetter) {
                return Detection(what: "a web address or name", words: word)
            }
            return nil
        }
    }

    /// A capital inside a sentence, or inside a word, is a possible name.
    private static func names(in words: [String], known: Set<String>) -> [Detection] {
        let knownWords = Set(known.flatMap { Words.split($0) })
        return words.enumerated().compactMap { index, word in
            let isInside = index > 0 && !Words.endsSentence(words[index - 1])
            let plain = Words.plain(word)
            let capitals = plain.dropFirst(isInside ? 0 : 1).contains(where: \.isUppercase)
            guard capitals, !knownWords.contains(plain), !OldLexicon.ordinaryCapitals.contains(plain) else {
                return nil
            }
            return Detection(what: "a possible name", words: plain)
        }
    }
}

/// The words of a sentence, with their marks.
enum Words {
    static func split(_ sentence: String) -> [String] {
        sentence.split { $0.isWhitespace || "/–—".contains($0) }.map(String.init)
    }

    static func plain(_ word: String) -> String {
        String(word.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }

    static func endsSentence(_ word: String) -> Bool { word.last.map { ".?!:".contains($0) } ?? false }
}

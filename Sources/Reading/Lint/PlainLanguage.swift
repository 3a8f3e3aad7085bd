/// Sentences that a reader can take in (AVG art. 12 lid 1: clear and plain language).
enum PlainLanguage {
    static let mostWords = 25

    static func fault(in text: String) -> WordingFault? {
        sentences(withoutCitations(text)).map(wordCount).first { $0 > mostWords }.map { count in
            WordingFault(
                rule: "wording-long", what: "a sentence of \(count) words",
                why: "a statement must be in clear and plain language (AVG art. 12 lid 1)",
                remedy: "Cut it into sentences of at most \(mostWords) words.")
        }
    }

    /// Articles of the law between brackets are no words to read.
    private static func withoutCitations(_ text: String) -> String {
        guard let open = text.firstIndex(of: "("), text[open...].hasPrefix("(AVG, artikel"),
            let close = text[open...].firstIndex(of: ")")
        else { return text }
        return String(text[..<open] + text[text.index(after: close)...])
    }

    private static func sentences(_ text: String) -> [Substring] {
        text.split { ".?!:;".contains($0) }
    }

    private static func wordCount(_ sentence: Substring) -> Int {
        sentence.split(separator: " ").count { word in word.contains { $0.isLetter || $0.isNumber } }
    }
}

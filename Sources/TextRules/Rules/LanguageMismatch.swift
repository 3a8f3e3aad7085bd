import Diagnostics
import RuleKit
import Visible

extension TextRule {
    static let languageMismatch = TextRule(
        "language-mismatch", .error,
        title: "The text, or a sentence in it, is not in Dutch",
        provisions: [Provision(.avg, "12 lid 1"), .transparencyGuidelines("par. 13")],
        checked: nil,
        why: "a statement is in the language of the people that it is for, who are addressed in Dutch.",
        remedy: "Write it in Dutch; a translation can be published beside it.",
        dutch: Dutch(
            "De tekst, of een zin daarin, is niet in het Nederlands",
            why: """
                een verklaring staat in de taal van de mensen voor wie zij is, en die worden in het Nederlands \
                aangesproken.
                """,
            remedy: "Schrijf de tekst in het Nederlands. Een vertaling kan daarnaast worden gepubliceerd."),
        foundIn: [
            "a statement in English",
            "a sentence in English",
        ],
        notFoundIn: [
            "Dutch with English words",
            "a name of English words",
            "too little text to tell",
        ]
    ) { page in
        let sentences = page.sentences.map { (text: $0, words: $0.words.map(\.word)) }
        let words = sentences.flatMap(\.words)
        if let language = Language.stranger(among: words, atLeast: 8) {
            return [TextFinding("this page is in \(language), not in Dutch", at: nil)]
        }
        return sentences.compactMap { sentence in
            guard FunctionWords.count(FunctionWords.dutch, in: sentence.words) == 0, !sentence.text.isName,
                let language = Language.stranger(among: sentence.words, atLeast: 3)
            else { return nil }
            return TextFinding(
                "this sentence is in \(language): \"\(sentence.text.string)\"", at: sentence.text, severity: .warning)
        }
    }
}

private enum Language {
    /// The language whose small words are more than those of Dutch, where they are so many that it is no accident.
    static func stranger(among words: [String], atLeast few: Int) -> String? {
        let dutch = FunctionWords.count(FunctionWords.dutch, in: words)
        let counts = FunctionWords.others.map { ($0.key, FunctionWords.count($0.value, in: words)) }
        guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 >= few, most.1 > dutch else { return nil }
        return most.0
    }
}

extension VisibleText {
    /// Whether most of its words have a capital, as those of names and titles do.
    fileprivate var isName: Bool {
        let words = words
        return words.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[$0.range.lowerBound]) } * 2
            >= words.count
    }
}

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
        let sentences = page.sentences.filter(\.isRead)
        let counts = sentences.reduce(into: FunctionWordCounts()) { $0.add($1.functionWords) }
        if let language = counts.stranger(atLeast: 8) {
            return [TextFinding("this page is in \(language), not in Dutch", at: nil)]
        }
        return sentences.compactMap { sentence in
            guard sentence.functionWords.dutch == 0, let language = sentence.functionWords.stranger(atLeast: 3)
            else { return nil }
            let text = page.text(of: sentence)
            if text.isName { return nil }
            return TextFinding("this sentence is in \(language): \"\(text.string)\"", at: text, severity: .warning)
        }
    }
}

extension VisibleText {
    /// Whether most of its words have a capital, as those of names and titles do.
    fileprivate var isName: Bool {
        var (words, names) = (0, 0)
        forEachWord(in: bytes.indices) { word in
            words += 1
            if bytes[word.range.lowerBound].isCapital { names += 1 }
        }
        return names * 2 >= words
    }
}

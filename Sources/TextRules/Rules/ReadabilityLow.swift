import Diagnostics
import RuleKit

extension TextRule {
    static let readabilityLow = TextRule(
        "readability-low", .warning,
        title: "The text, or a sentence in it, is hard to read",
        provisions: [Provision(.avg, "12 lid 1"), .transparencyGuidelines("par. 9")],
        checked: nil,
        why: "people are told in a concise and intelligible form, in clear and plain language.",
        remedy: "Cut long sentences in two, and take shorter words for long ones.",
        dutch: Dutch(
            "De tekst, of een zin daarin, is moeilijk te lezen",
            why: "mensen worden in een beknopte en begrijpelijke vorm geïnformeerd, in duidelijke en eenvoudige taal.",
            remedy: "Knip lange zinnen in tweeën, en kies kortere woorden voor lange."),
        foundIn: [
            "a text that lawyers write for lawyers",
            "a sentence of 26 words",
        ],
        notFoundIn: [
            "a text in plain words",
            "a sentence of 25 words",
            "hard words, too few to measure",
            "a reference to the law is one word",
        ]
    ) { page in
        let sentences = page.sentences.map { (text: $0, syllables: CountedWords.syllables(in: $0.string)) }
        let long = sentences.filter { $0.syllables.count > ReadabilityLimits.mostWords }.map { sentence in
            TextFinding(
                "this sentence has \(sentence.syllables.count) words, more than \(ReadabilityLimits.mostWords)",
                at: sentence.text, severity: .note)
        }
        let index = Readability(sentences.map(\.syllables))
        guard index.words >= ReadabilityLimits.fewestWords, index.fleschDouma < ReadabilityLimits.lowest else {
            return long
        }
        let hardest = sentences.sorted { $0.syllables.reduce(0, +) > $1.syllables.reduce(0, +) }.prefix(3)
        return [
            TextFinding(
                "this text is hard to read: its Flesch-Douma index is \(Int(index.fleschDouma.rounded())), under 45",
                at: nil, others: hardest.map { ("a sentence of \($0.syllables.count) words", $0.text) })
        ] + long
    }
}

private enum ReadabilityLimits {
    /// Of a sentence.
    static let mostWords = 25
    /// Of a text of which the index says anything: it counts syllables in a hundred words.
    static let fewestWords = 100
    /// Under it a text is difficult, in Douma's own scale.
    static let lowest = 45.0
}

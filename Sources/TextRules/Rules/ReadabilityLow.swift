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
        let sentences = page.lengths
        let long = sentences.filter { $0.length.words > ReadabilityLimits.mostWords }.map { sentence, length in
            TextFinding(
                "this sentence has \(length.words) words, more than \(ReadabilityLimits.mostWords)",
                at: page.text(of: sentence), severity: .note)
        }
        let index = Readability(sentences.map(\.length))
        guard index.words >= ReadabilityLimits.fewestWords, index.fleschDouma < ReadabilityLimits.lowest else {
            return long
        }
        let hardest = sentences.sorted { $0.length.syllables > $1.length.syllables }.prefix(3)
        return [
            TextFinding(
                "this text is hard to read: its Flesch-Douma index is \(Int(index.fleschDouma.rounded())), under 45",
                at: nil,
                others: hardest.map { ("a sentence of \($0.length.words) words", page.text(of: $0.sentence)) })
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

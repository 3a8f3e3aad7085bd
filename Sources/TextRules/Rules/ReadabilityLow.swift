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
        failing: [
            TextExample("a text that lawyers write for lawyers", Texts.hard),
            TextExample(
                "a sentence of 26 words", giving: .note,
                """
                Wij bewaren uw naam, uw adres en uw telefoonnummer zolang u klant bij ons bent, en daarna nog \
                twee jaar voor als u een vraag hebt.
                """),
        ],
        passing: [
            TextExample("a text in plain words", Texts.plain),
            TextExample(
                "a sentence of 25 words",
                """
                Wij bewaren uw naam, uw adres en uw telefoonnummer zolang u klant bij ons bent, en daarna \\
                twee jaar voor als u een vraag hebt.
                """),
            TextExample(
                "hard words, too few to measure",
                "Verwerkingsverantwoordelijken anonimiseren gegevensverzamelingen."),
            TextExample(
                "a reference to the law is one word",
                """
                Wij doen dit om een overeenkomst met u uit te voeren, of om die op uw verzoek voor te bereiden \
                (AVG, artikel 6 lid 1 onder b en artikel 9 lid 2 onder a).
                """),
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

private enum Texts {
    static let hard = (1...6).map { _ in
        """
        De verwerkingsverantwoordelijke verwerkt persoonsgegevens uitsluitend overeenkomstig de toepasselijke \
        privacyregelgeving, waaronder de geldende verordening en uitvoeringswetgeving, voor gerechtvaardigde doeleinden.
        """
    }.joined(separator: "\n\n")

    static let plain = (1...12).map { _ in "Wij vragen uw naam en adres. Zo kunnen wij u een rekening sturen." }
        .joined(separator: "\n\n")
}

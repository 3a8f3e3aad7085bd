import Diagnostics

extension TextExamples {
    static let readabilityLow = TextExamples(
        of: "readability-low",
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
        ])
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

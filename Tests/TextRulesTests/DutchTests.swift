import Testing

@testable import TextRules

@Suite("Syllables of Dutch words")
struct SyllableTests {
    private static let words: KeyValuePairs<Int, String> = [
        1: """
        ja wij uw u je jij hoe wat wie waar nu twee zijn dit wet recht klacht doel post bank soms eerst niet nieuw \
        leeuw schreeuw zaait fraai nooit groei eeuw kies brief lijst jaar uur vrij thuis fout blauw reis één quiz \
        daar team
        """,
        2: """
        mogen geven delen klanten nieuwe bezwaar gebruik toegang verzoek cookie website software online zoeken \
        leren vragen server account bureau niveau cadeau browser beheer akkoord e-mail privé café chaos bijna samen \
        royaal essay boeien kopie
        """,
        3: """
        gegevens gebruiken bewaren verwerken toestemming bezoeker privacy belangen provider theater radio museum \
        beginnen actueel ideeën verwijderd speciaal verklaring station
        """,
        4: """
        overeenkomst informatie verklaringen medewerker financieel beïnvloeden jubileum functioneel sociale \
        materiaal commercieel periode websitebezoek geïnformeerd beantwoorden e-mailadres beveiligen leverancier \
        beëindigen toestemmingen
        """,
        5: """
        persoonsgegevens categorieën officiële coöperatie organisatie websitebezoekers administratie \
        contactgegevens rekeningnummer communiceren autoriteiten
        """,
        6: """
        geautomatiseerd verantwoordelijke gegevensverwerking verantwoordelijkheid geïnteresseerden
        """,
        7: "verwerkersovereenkomst beveiligingsmaatregel",
        9: "verwerkingsverantwoordelijke",
    ]

    @Test("are counted as a reader says them", arguments: words.map { ($0.key, $0.value) })
    func counted(_ count: Int, _ words: String) {
        for word in words.split(separator: " ") {
            #expect(syllables(in: String(word)) == count, "\(word)")
        }
    }

    @Test("no letters, or none that sound, are one", arguments: ["", "-", "KvK", "mr", "’s"])
    func least(_ word: String) {
        #expect(syllables(in: word) == 1)
    }

    private func syllables(in word: String) -> Int {
        let bytes = Array(word.utf8)
        return SentenceCharacters.read(bytes, bytes.indices) { characters in
            let sounds = characters.range.reduce(into: SoundSet()) { $0.insert(characters[$1].sound) }
            return Syllables.count(in: characters, characters.range, of: sounds)
        }
    }
}

@Suite("Words of a sentence")
struct WordTests {
    @Test(
        "addresses, numbers and references to a law are one word of one syllable",
        arguments: [
            ("Mail ons: privacy@voorbeeld.example.", [1, 1, 1]),
            ("Dat mag (AVG, artikel 6 lid 1 onder f).", [1, 1, 1]),
            ("Dat mag volgens artikel 6 lid 1 onder b en 9 lid 2 van de wet.", [1, 1, 2, 1, 1, 1, 1]),
            ("Artikel 6 leest u hier.", [1, 1, 1, 1]), ("Het artikel leest u hier.", [1, 3, 1, 1, 1]),
            ("Bel 088 1805 250 – of mail.", [1, 1, 1, 1, 1, 1]), ("", []),
        ])
    func words(_ sentence: String, _ syllables: [Int]) {
        let bytes = Array(sentence.utf8)
        let counted = SentenceCharacters.read(bytes, bytes.indices) { Array(CountedWords(in: $0)) }
        #expect(counted == syllables)
    }
}

@Suite("How easily a text reads")
struct ReadabilityTests {
    @Test("is worked out from words, syllables and sentences")
    func index() {
        let index = Readability([[1, 2, 1, 2], [2, 2]].map { SentenceLength($0) })
        #expect((index.words, index.syllables, index.sentences) == (6, 10, 2))
        #expect(abs(index.fleschDouma - (206.84 - 77 * 10 / 6 - 0.93 * 3)) < 0.001)
    }

    @Test("a text without words is not hard")
    func empty() {
        #expect(Readability([]).fleschDouma == 100)
    }
}

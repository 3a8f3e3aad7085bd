import Testing

@testable import Meaning

@Suite("The lexicon")
struct LexiconTests {
    private func cues(_ text: String) -> [String] { Lexicon.dutch.tokens(in: text).compactMap { $0.cue?.name } }

    @Test(
        "words mean what they are, whatever they resemble",
        arguments: [
            ("verwerken", ["process"]), ("verwerker", ["processor"]),
            ("verwerkersovereenkomst", ["processing-agreement"]),
            ("langer", ["longer"]), ("niet langer dan", ["not-longer-than"]), ("niet", ["not"]), ("U", ["you"]),
            ("uw", ["your"]),
            ("wij ons", ["we", "our"]), ("ouder", ["parent"]), ("ouder dan", ["older"]),
            ("jonger dan 16", ["younger", "16"]),
            ("artikel 6 lid 1 onder f", ["article", "6", "paragraph", "1", "under", "f"]),
            ("onder meer", ["among-others"]),
            ("Eén één een", ["one", "one"]), ("voor altijd", ["forever"]), ("altijd voor", ["always", "for"]),
            ("de Verenigde Staten", ["de-verenigde-staten"]), ("Autoriteit Persoonsgegevens (AP)", ["AP", "AP"]),
            ("IP-adres e-mail KvK", ["ip-address", "email", "KvK"]), ("foto’s", ["photo"]),
        ] as [(String, [String])])
    func meanings(_ text: String, _ expected: [String]) {
        #expect(cues(text) == expected)
    }

    @Test("no word is in two vocabularies, or both plain and a cue")
    func once() {
        let vocabularies = Lexicon.all.flatMap { $0.words.map(\.value) }
        let words = (vocabularies + [Lexicon.plainWords]).flatMap { $0.split(whereSeparator: \.isWhitespace) }
        let repeated = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated == [])
        let names = Lexicon.all.flatMap { $0.words.map(\.key) }
        #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test("a token knows its bytes, and marks and slots are tokens of their own")
    func tokens() {
        let text = "Één keer: {Term}, na ‘u’?"
        let tokens = Lexicon.dutch.tokens(in: text)
        #expect(tokens.map(\.text) == ["Één keer", ":", "Term", "na", "u", "?"])
        for token in tokens where token.kind != .slot {
            #expect(String(decoding: Array(text.utf8)[token.range], as: UTF8.self) == token.text)
        }
    }

    @Test("a word that nobody put in it is unknown")
    func unknown() {
        #expect(Lexicon.dutch.tokens(in: "Wij verpatsen dat").filter(\.isUnknown).map(\.text) == ["verpatsen"])
    }
}

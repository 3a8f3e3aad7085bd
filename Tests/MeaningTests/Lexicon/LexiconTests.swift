import Diagnostics
import Facts
import Foundation
import TestSupport
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

    @Test("no word has two senses, no sense two subjects, and each line of the program can be read")
    func once() {
        let files = WordFile.core
        #expect(files.flatMap(\.malformed) == [])
        let entries = files.flatMap(\.entries)
        let carried = entries.flatMap { entry in entry.forms.map { (word: $0, entry) } }
        let words = Dictionary(grouping: carried, by: \.word)
        #expect(words.filter { Set($0.value.map(\.1.sense)).count > 1 }.keys.sorted() == [])
        let uses = words.mapValues { $0.map(\.1.wordClass) }
        #expect(uses.filter { Set($0.value).count < $0.value.count }.keys.sorted() == [], "twice in the same way")
        #expect(entries.filter { $0.wordClass == nil }.map(\.sense) == [], "a line stands under a class of words")
    }

    @Test("what is compiled in is what stands in templates/")
    func compiledIn() throws {
        let paths = try [CoreWords.folder, CoreWords.meaningsFolder].flatMap { folder in
            let url = Repository.root.appendingPathComponent(folder)
            return try FileManager.default.contentsOfDirectory(atPath: url.path).map { "\(folder)/\($0)" }
        }
        #expect(Set(paths) == Set(CoreWords.texts.map(\.path) + [CoreWords.ownFile]))
        for file in CoreWords.texts + CoreWords.templates {
            let url = Repository.root.appendingPathComponent(file.path)
            #expect(try file.text == String(contentsOf: url, encoding: .utf8))
        }
    }

    @Test("words of a site carry senses that are there")
    func ownWords() throws {
        let own = try Lexicon.dutch.adding(
            "# Eigen\n\n- change: verbouwen, omgooien prompt", file: "eigen.md")
        let text = "Wij verbouwen en omgooien prompt"
        #expect(own.tokens(in: text).compactMap { $0.cue?.name } == ["we", "change", "change"])
        #expect(own.tokens(in: text).allSatisfy { !$0.isUnknown })
    }

    @Test(
        "they change no sense, make none, and are told with their line",
        arguments: [
            ("- keep: verwijderen", "\"verwijderen\" means \"delete\" already"),
            ("- plain: ongeveer", "a word cannot be said to say nothing: \"ongeveer\""),
            ("- only: niet langer dan", "\"niet langer dan\" means \"not-longer-than\" already"),
            ("- change: niet verbouwen", "\"niet\" means \"not\" already"),
            ("- keep: verkopen wij", "\"verkopen\" means \"sell\" already"),
            ("- not-more-than: gemiddeld", "\"not-more-than\" takes no other words: \"gemiddeld\""),
            ("- EER: europa", "\"EER\" takes no other words: \"europa\""),
            ("- keepp: hamsteren", "no sense is called \"keepp\""),
            ("- hamsteren", "this line has no sense with words behind it"),
            ("- keep:", "this line has no sense with words behind it"),
        ])
    func refused(_ line: String, _ message: String) throws {
        let error = try #require(throws: DiagnosticError.self) {
            _ = try Lexicon.dutch.adding("# Eigen\n\n\(line)\n", file: "eigen.md")
        }
        #expect(error.diagnostics.map(\.message) == [message])
        #expect(error.diagnostics.map(\.location) == [Location(file: "eigen.md", line: 3)])
    }

    @Test(
        "an unknown word gets the sense of what it ends in, or of what begins as it does",
        arguments: [
            ("bezoekgegevens", "data"), ("wijzigende", "change"), ("bewaarde", "keep"), ("gewijzigde", "change"),
            ("xyzzy", nil),
        ] as [(String, String?)])
    func likely(_ word: String, _ sense: String?) {
        #expect(Lexicon.dutch.likelySense(of: word) == sense)
    }

    @Test(
        "what nearly says something else has a sense of its own, so that no site gives it that",
        arguments: [
            ("ongeveer", "at-latest"), ("nuttig", "necessary"), ("bijna", "equally"), ("zomaar", "free"),
            ("zelden", "never"), ("onmisbaar", "necessary"), ("herleidbaar", "anonymous"), ("tijdig", "immediately"),
        ])
    func near(_ word: String, _ sense: String) throws {
        #expect(throws: DiagnosticError.self) {
            _ = try Lexicon.dutch.adding("# Eigen\n\n- \(sense): \(word)\n", file: "eigen.md")
        }
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

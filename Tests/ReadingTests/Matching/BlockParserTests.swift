import Claims
import Testing

@testable import Reading

@Suite("Blocks cut into phrases")
struct BlockParserTests {
    private func parse(
        _ text: String, _ phrases: KeyValuePairs<String, String>, belongs: @escaping (ClaimKind) -> Bool = { _ in true }
    ) throws -> (parts: [String], isAmbiguous: Bool) {
        let patterns = try Patterns.of(phrases)
        var parser = BlockParser(Array(text.utf8)) { belongs($0.kind) }
        let result = parser.parse(by: PatternSet(patterns))
        return (result.summary(of: text), result.isAmbiguous)
    }

    private let access: KeyValuePairs = ["declaration": "{Processor} heeft geen toegang tot {place}."]

    @Test("sentences that no phrase matches are unread, and those around them are read")
    func unreadBetween() throws {
        let phrases: KeyValuePairs = ["hosting.secured": "Die server is veilig.", "measures": "Zo doen wij dat:"]
        let read = try parse("Die server is veilig. Wij delen alles. Echt waar! Zo doen wij dat:", phrases)
        #expect(read.parts == ["hosting.secured()", "\"Wij delen alles.\"", "\"Echt waar!\"", "measures()"])
        #expect(!read.isAmbiguous)
    }

    @Test("a phrase is read only as a whole sentence")
    func whole() throws {
        let phrases: KeyValuePairs = ["hosting.secured": "Die server is veilig."]
        for text in [
            "Die server is veilig", "Die server is veilig.Ja.", "die server is veilig.", "Ook: Die server is veilig.",
        ] {
            #expect(try parse(text, phrases).parts == ["\"\(text)\""])
        }
        #expect(
            try parse("Die server is veilig. en meer.", phrases).parts == ["hosting.secured()", "\"en meer.\""])
    }

    @Test("a text with two readings that say different things is ambiguous")
    func ambiguous() throws {
        let read = try parse(
            "Wij informeren mensen die via de site vragen via e-mail.",
            ["breach.confirmed.unsaid": "Wij informeren {party} via {channels}."])
        #expect(read.isAmbiguous)
    }

    @Test("two phrases of one claim are no ambiguity")
    func sameClaim() throws {
        let read = try parse("Zo doen wij dat:", ["measures": "Zo doen wij dat:\n- Zo doen wij dat:"])
        #expect(read.parts == ["measures()"])
        #expect(!read.isAmbiguous)
    }

    @Test("the phrase that says most itself wins")
    func specific() throws {
        let phrases: KeyValuePairs = [
            "retention.categories.asLongAs": "{Categories} bewaren wij zolang {criterion}.",
            "retention.categories.asLongAsBoth": "{Categories} bewaren wij zolang {criterion}, en zolang {also}.",
            "retention.subjects.asLongAs": "Gegevens van {subjects} bewaren wij zolang {criterion}.",
        ]
        #expect(
            try parse("Namen bewaren wij zolang u wilt, en zolang het kan.", phrases).parts
                == ["retention.categories.asLongAsBoth(het kan; Namen; u wilt)"])
        #expect(
            try parse("Gegevens van klanten bewaren wij zolang u wilt.", phrases).parts
                == ["retention.subjects.asLongAs(u wilt; klanten)"])
    }

    @Test("what belongs here goes before what says more itself")
    func belongs() throws {
        let phrases: KeyValuePairs = ["processor.name": "{processor}", "recipient.name": "De {recipient}"]
        let read = try parse("De bakker", phrases) { $0.id == "processor.name" }
        #expect(read.parts == ["processor.name(De bakker)"])
    }

    @Test(
        "names can hold what looks like the end of a sentence",
        arguments: [
            "Jansen B.V. Groningen", "N.V. Dock", "Bakker o.a. Beheer", "de heer J. de Vries", "mw. A. B. Jansen",
            "de aanhef (dhr. of mw.)", "Gebr. De Boer", "A? B!", "St. Jansdal",
        ])
    func names(name: String) throws {
        let party = name.prefix(1).uppercased() + name.dropFirst()
        let text = "De gids heeft geen toegang tot de zaal. \(party) heeft geen toegang tot \(name)."
        let read = try parse(text, access)
        #expect(read.parts == ["declaration(de zaal; De gids)", "declaration(\(name); \(party))"])
        #expect(!read.isAmbiguous)
    }

    @Test("a name with a full stop in it is one item of a list, not two lists")
    func listed() throws {
        let phrases: KeyValuePairs = ["purpose.recipients": "{Recipients}."]
        #expect(try parse("N.V. Dock.", phrases).parts == ["purpose.recipients(N.V. Dock)"])
        #expect(
            try parse("3M, Bakker o.a. Beheer en Jansen B.V. Groningen.", phrases).parts
                == ["purpose.recipients(3M/Bakker o.a. Beheer/Jansen B.V. Groningen)"])
    }

    @Test("a sentence can end in a single letter")
    func singleLetter() throws {
        let text = "De gids heeft geen toegang tot Stichting A, B en C. De gast heeft geen toegang tot vitamine D."
        #expect(
            try parse(text, access).parts
                == ["declaration(Stichting A, B en C; De gids)", "declaration(vitamine D; De gast)"])
    }

    @Test(
        "long texts are read without hanging, whatever they repeat", .timeLimit(.minutes(10)),
        arguments: [
            ("Er is iets. ", 100_000), ("a", 100_000), ("A. ", 30_000), ("Er heeft geen toegang tot iets ", 100_000),
            ("B.V. heeft geen toegang tot B.V. ", 100_000), ("De gids heeft geen toegang tot de zaal. ", 100_000),
        ])
    func long(piece: String, length: Int) throws {
        let patterns = try Patterns.of(access)
        let text = Array(String(repeating: piece, count: length / piece.utf8.count).utf8)
        var parser = BlockParser(text) { _ in true }
        #expect(!parser.parse(by: PatternSet(patterns)).parts.isEmpty)
    }
}

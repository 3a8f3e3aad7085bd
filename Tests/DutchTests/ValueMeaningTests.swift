import Claims
import Dutch
import Facts
import Languages
import Testing

@Suite("What a value that was read means")
struct ValueMeaningTests {
    @Test("at the start of a sentence a capital means nothing")
    func sentenceStart() {
        #expect(Value.text("Namen").means(.text("namen"), startsSentence: true, by: DutchReading()))
        #expect(Value.text("IJkgegevens").means(.text("ijkgegevens"), startsSentence: true, by: DutchReading()))
        #expect(
            Value.list(["Namen", "adressen"]).means(
                .list(["namen", "adressen"]), startsSentence: true, by: DutchReading()))
    }

    @Test("anywhere else, and in any other letter, a capital means something")
    func capitals() {
        #expect(!Value.text("Namen").means(.text("namen"), startsSentence: false, by: DutchReading()))
        #expect(!Value.text("NAmen").means(.text("namen"), startsSentence: true, by: DutchReading()))
        #expect(!Value.text("namen").means(.text("Namen"), startsSentence: true, by: DutchReading()))
        #expect(!Value.text("Ijkgegevens").means(.text("ijkgegevens"), startsSentence: true, by: DutchReading()))
        #expect(
            !Value.list(["namen", "Adressen"]).means(
                .list(["namen", "adressen"]), startsSentence: true, by: DutchReading()))
    }

    @Test(
        "words of a list can be one item or two",
        arguments: [
            (["contracten en facturen"], ["contracten", "facturen"]),
            (["offertes", "contracten", "facturen"], ["offertes, contracten en facturen"]),
            (["a", "b", "c"], ["a, b en c"]),
        ])
    func joined(read: [String], written: [String]) {
        #expect(Value.list(read).means(.list(written), startsSentence: false, by: DutchReading()))
        #expect(Value.list(written).means(.list(read), startsSentence: false, by: DutchReading()))
    }

    @Test("items can neither be left out, nor added, nor change places")
    func items() {
        let facts = Value.list(["namen", "adressen", "foto’s"])
        #expect(!Value.list(["namen", "adressen"]).means(facts, startsSentence: false, by: DutchReading()))
        #expect(
            !Value.list(["namen", "adressen", "foto’s", "films"]).means(
                facts, startsSentence: false, by: DutchReading()))
        #expect(!Value.list(["adressen", "namen", "foto’s"]).means(facts, startsSentence: false, by: DutchReading()))
        #expect(!Value.list([]).means(facts, startsSentence: true, by: DutchReading()))
    }

    @Test(
        "another mark, or none, can make another list of the same words",
        arguments: [
            ["de host, een bureau"], ["de host en en een bureau"], ["de host en een bureau en"],
            [", de host", "een bureau"],
        ])
    func marks(read: [String]) {
        #expect(!Value.list(read).means(.list(["de host", "een bureau"]), startsSentence: false, by: DutchReading()))
    }

    @Test("a list of which all holds is no list of which any holds")
    func conjunction() {
        #expect(
            !Value.list(["namen of adressen"]).means(
                .list(["namen", "adressen"]), startsSentence: false, by: DutchReading()))
        #expect(
            !Value.choice(["namen", "adressen"]).means(
                .list(["namen", "adressen"]), startsSentence: false, by: DutchReading()))
        #expect(
            Value.choice(["per post of e-mail"]).means(
                .choice(["per post", "e-mail"]), startsSentence: false, by: DutchReading()))
        #expect(
            !Value.choice(["per post en e-mail"]).means(
                .choice(["per post", "e-mail"]), startsSentence: false, by: DutchReading()))
    }

    @Test("all other values mean themselves alone")
    func strict() {
        #expect(!Value.term(.days(30)).means(.term(.months(1)), startsSentence: true, by: DutchReading()))
        #expect(!Value.number(1).means(.number(2), startsSentence: true, by: DutchReading()))
        #expect(
            !Value.email("Info@example.nl").means(.email("info@example.nl"), startsSentence: true, by: DutchReading()))
        #expect(
            !Value.text("info@example.nl").means(.email("info@example.nl"), startsSentence: true, by: DutchReading()))
        #expect(Value.term(.days(30)).means(.term(.days(30)), startsSentence: false, by: DutchReading()))
    }
}

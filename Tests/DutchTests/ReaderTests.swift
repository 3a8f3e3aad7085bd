import Claims
import Dutch
import Testing

@testable import Reading

@Suite("Dutch as values")
struct ReaderTests {
    @Test(
        "a term in the wrong number, or not in digits, is no term",
        arguments: [
            "1 dagen", "2 dag", "0 dag", "een maand", "1 maand ", "01 jaar", "1  jaar", "1,5 jaar", "1 Jaar", "jaar",
        ])
    func terms(text: String) { #expect(ValueReader(rules: DutchReading()).value(text, of: .term) == nil) }

    @Test(
        "a day that does not exist, or is written otherwise, is no date",
        arguments: [
            "30 februari 2026", "29 februari 2100", "0 mei 2026", "1 Mei 2026", "1-5-2026", "01 mei 2026", "1 mei",
        ])
    func dates(text: String) { #expect(ValueReader(rules: DutchReading()).value(text, of: .date) == nil) }

    @Test(
        "what is no address is not read as one",
        arguments: ["a@", "@b", "a@b@c", "a b@c.nl", "info@example.nl.", ""])
    func emails(text: String) { #expect(ValueReader(rules: DutchReading()).value(text, of: .email) == nil) }

    @Test("lists are cut at their marks, and a mark with an accent on it is none")
    func lists() {
        let rules = DutchReading()
        #expect(rules.items("a, b en c", .all) == ["a", "b", "c"])
        #expect(rules.items("a; b, met c; d en e", .all) == ["a", "b, met c", "d", "e"])
        #expect(rules.items("a en b, en c", .all) == ["a en b", "c"])
        #expect(rules.items("één, twee of drie", .any) == ["één", "twee", "drie"])
        #expect(rules.items("a, b", .all) == ["a, b"])
        #expect(rules.items("a,\u{301} b en c", .all) == ["a,\u{301} b", "c"])
        #expect(rules.items("a, \u{301}b en c", .all) == ["a, \u{301}b", "c"])
    }

    @Test("documents are read by name")
    func documents() {
        #expect(ValueReader(rules: DutchReading()).value("cookiebeleid", of: .document) == .document(.cookiePolicy))
        #expect(ValueReader(rules: DutchReading()).value("Cookiebeleid", of: .document) == nil)
    }
}

import Facts
import Testing

@testable import Meaning

@Suite("What a sentence asserts")
struct AssertionTests {
    @Test(
        "a sentence that denies",
        arguments: [
            "Wij verkopen uw gegevens nooit.", "Wij delen niets met derden.", "Er is geen nieuwsbrief.",
            "Niemand krijgt uw adres.",
        ])
    func negated(_ sentence: String) { #expect(Assertion(sentence).isNegated) }

    @Test(
        "a sentence that holds in some cases only",
        arguments: [
            "Zonder uw toestemming delen wij niets.", "Wij delen uw adres alleen met de bezorger.",
            "Wij geven niets door, tenzij de wet dat vraagt.",
        ])
    func conditional(_ sentence: String) { #expect(Assertion(sentence).isConditional) }

    @Test(
        "its terms, in figures and in words",
        arguments: [
            ("Wij bewaren het vijf jaar.", [Term.years(5)]), ("Binnen 4 weken krijgt u antwoord.", [.weeks(4)]),
            ("Na twee dagen, of na 12 maanden.", [.days(2), .months(12)]), ("In de jaren zestig begon het.", []),
        ])
    func terms(_ sentence: String, _ terms: [Term]) { #expect(Assertion(sentence).terms == terms) }

    @Test("a label stands in it in whole words")
    func names() {
        let assertion = Assertion("Wij vragen nooit naar het burgerservicenummer.")
        #expect(assertion.names("Het burgerservicenummer"))
        #expect(!assertion.names("nummer"))
    }
}

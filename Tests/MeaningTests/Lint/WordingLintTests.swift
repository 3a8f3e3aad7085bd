import Claims
import Diagnostics
import Facts
import Surroundings
import TestSupport
import Testing

@testable import Meaning

@Suite("Wording that says something else is refused")
struct WordingLintTests {
    @Test("the templates of this site say what they should")
    func published() throws {
        let faults = WordingLint().faults(in: try SiteTemplates.load(), try SiteTemplates.furniture())
        #expect(faults.isEmpty, "\(TextPrinter.print(faults)): \(AddAFact.meaning)")
    }

    @Test(
        "a changed phrase is refused at its line, by the rule that says why",
        arguments: [
            ("hosting.secured", "De server is niet beveiligd.", "wording-meaning"),
            ("hosting.secured", "De server is beveiligd. De server is beveiligd.", "wording-meaning"),
            ("hosting.secured", "De server is beveiligd. Wij verkopen [uw|je] gegevens niet.", "wording-meaning"),
            ("hosting.secured", "De server is beveiligd", "wording-end"),
            ("hosting.secured", "De server is gekraakt.", "wording-word-unknown"),
            ("hosting.secured", "De server is b\u{435}veiligd.", "wording-character"),
            ("hosting.secured", "De server is bev\u{200B}eiligd.", "wording-character"),
            ("hosting.secured", "De  server is beveiligd.", "wording-spacing"),
            ("hosting.secured", "De server is beveiligd .", "wording-spacing"),
            ("hosting.secured", "De server is veilig.", "wording-meaning"),
            ("hosting.secured", "De server is “beveiligd”.", "wording-meaning"),
            ("hosting.secured", "De server is (beveiligd).", "wording-meaning"),
            ("hosting.secured", "De server – is beveiligd.", "wording-meaning"),
            ("hosting.secured", "De server is door beveiligd.", "wording-meaning"),
            ("processors.one", "Wij laten gegevens verwerken:", "wording-meaning"),
            ("right.erasure", "[uw|je] klantgegevens te wissen (vergetelheid)", "wording-meaning"),
            ("ground.contract.plain", contract(article: "9", letter: "b"), "wording-meaning"),
            ("ground.contract.plain", contract(article: "6", letter: "f"), "wording-meaning"),
            ("right.erasure", "[uw|je] gegevens te bewaren", "wording-meaning"),
            ("complaint.authority", "[U moet|Je moet] een klacht indienen bij de Belastingdienst:", "wording-meaning"),
            ("rightsLimits", "Elk recht geldt in elke situatie.", "wording-meaning"),
            ("retention.then.deleted", "Daarvóór verwijderen wij ze.", "wording-meaning"),
            ("retention.categories.fixedAfter", "Tot {start} bewaren wij {categories} na {term}.", "wording-meaning"),
            ("staffAccess.withoutException", staff("Mensen die alleen voor ons werken"), "wording-meaning"),
            ("provision.law", "De wet verplicht ons deze gegevens te geven.", "wording-meaning"),
        ])
    func changed(_ id: String, _ phrase: String, _ rule: String) throws {
        let faults = try faults(id, phrase)
        #expect(faults.map(\.rule.rawValue) == [rule])
        #expect(faults.first?.location?.file == "p.md")
    }

    private static func contract(article: String, letter: String) -> String {
        "Dit is nodig om een overeenkomst met [u|jou] uit te voeren (AVG, artikel \(article) lid 1 onder \(letter))."
    }

    private static func staff(_ who: String) -> String { "\(who), kunnen [uw|je] gegevens inzien." }

    @Test("the informal form is judged as well")
    func informal() throws {
        let faults = try faults("right.erasure", "[uw gegevens te wissen (vergetelheid)|je gegevens te bewaren]")
        #expect(faults.map(\.rule.rawValue) == ["wording-meaning"])
        #expect(faults.first?.reason?.contains("it adds \"bewaren\"; it misses \"verwijderen\"") ?? false)
    }

    @Test("all unknown words are told at once, those of both forms of address")
    func unknownWords() throws {
        let faults = try faults("hosting.secured", "De gekraakte server is [gehackt|gehackt en gepatcht].")
        #expect(
            faults.map(\.message) == [
                "the lexicon does not know the word \"gekraakte\": \"De gekraakte server is gehackt.\"",
                "the lexicon does not know the word \"gehackt\": \"De gekraakte server is gehackt.\"",
                "the lexicon does not know the word \"gepatcht\": \"De gekraakte server is gehackt en gepatcht.\"",
            ])
        #expect(
            faults.allSatisfy { $0.location?.file == "p.md" && $0.remedy?.contains("templates/words/eigen.md") == true }
        )
    }

    @Test("a sentence of more than twenty-five words is too long; names of the law don't count")
    func long() {
        let long = Array(repeating: "gegevens", count: 26).joined(separator: " ")
        #expect(PlainLanguage.fault(in: Lexicon.dutch.tokens(in: long + "."))?.rule == "wording-long")
        let cited = Array(repeating: "gegevens", count: 20).joined(separator: " ") + " (AVG, artikel 6 lid 1 onder f)."
        #expect(PlainLanguage.fault(in: Lexicon.dutch.tokens(in: cited)) == nil)
    }

    @Test(
        "a changed heading, label, column or standing sentence is refused",
        arguments: [
            ("## Kinderen", "## Geen kinderen", "wording-meaning"),
            (
                "## Met wie delen wij [uw|je] gegevens?", "## Met wie delen wij [uw|je] gegevens niet?",
                "wording-meaning"
            ),
            ("**Welke gegevens?**", "**Welke gegevens niet?**", "wording-meaning"),
            ("{selfCheck}", "{selfCheck}\nWij verkopen niets.", "wording-claims"),
            ("{selfCheck}", "{selfCheck}\nHet tegendeel is waar.", "wording-claims"),
            ("{selfCheck}", "{selfCheck}\nLees het vooral omgekeerd.", "wording-claims"),
            ("## Kinderen", "## Kleuters", "wording-word-unknown"),
        ])
    func fixed(_ old: String, _ new: String, _ rule: String) throws {
        let templates = try SiteTemplates.load(replacing: old, with: new)
        let faults = WordingLint().faults(in: templates, try SiteTemplates.furniture())
        #expect(faults.map(\.rule.rawValue) == [rule])
    }

    @Test("a name or text around the pages is judged by its place")
    func furniture() throws {
        let furniture = try Furniture(
            parsing: """
                ## names
                - index: Privacy zonder cookies
                - notFound: Deze pagina is er
                - notFoundText: Alle documenten staan hier:
                - privacyStatement: Privacyverklaring
                - cookiePolicy: Cookiebeleid
                - version: {document}, versie {number}
                ## footer
                - Wij verkopen niets.
                """, file: "f.md")
        let faults = WordingLint().faults(in: try SiteTemplates.load(), furniture)
        #expect(
            faults.map { "\($0.location!): \($0.rule.rawValue)" } == [
                "f.md:2:3: wording-meaning", "f.md:3:3: wording-meaning", "f.md:9:3: wording-unjudged",
            ])
    }

    /// The faults of a site whose phrase for a kind is this one.
    private func faults(_ id: String, _ phrase: String) throws -> [Diagnostic] {
        let templates = try SiteTemplates.load(phrase: phrase, for: id)
        return WordingLint().faults(in: templates, try SiteTemplates.furniture())
    }
}

import Phrases
import Reading
import TestSupport
import Testing

@Suite("Phrases that could be read as another claim are refused")
struct AmbiguousPhrasesTests {
    private func faults(in templates: Templates) -> [String] {
        AmbiguousPhrases(templates, by: PageReader(templates)).faults().map {
            "\($0.location!.file) \($0.rule.rawValue): \($0.message)"
        }
    }

    @Test("the templates of this site have none")
    func published() throws { #expect(faults(in: try SiteTemplates.load()) == []) }

    @Test("two kinds that say the same at one place are refused")
    func ambiguous() throws {
        let faults = faults(in: try SiteTemplates.load(phrase: "Onze website plaatst cookies.", for: "cookies.none"))
        let (sentence, file) = ("Onze website plaatst cookies.", "templates/phrases/cookies.md")
        #expect(
            faults == [
                "p.md wording-ambiguous: \"\(sentence)\" can be read as cookies.placed as well as cookies.none",
                "\(file) wording-ambiguous: \"\(sentence)\" can be read as cookies.none as well as cookies.placed",
            ])
    }
}

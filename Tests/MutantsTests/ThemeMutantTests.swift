import TestSupport
import Testing
import Verklaar

@testable import Mutants

@Suite("Documents in pages of other systems")
struct ThemeMutantTests {
    @Test(
        "every mutant is found, and no harmless edit", arguments: ["wordpress", "hugo", "jekyll", "eleventy", "plain"])
    func found(name: String) throws {
        let site = try Site(root: FrozenSite.root)
        let theme = try #require(try Theme.all().first { $0.name == name })
        let original = try Original(FrozenSite.lodero, named: "lodero", site)
        let page = try #require(
            try site.publish(original.organisation, .bare).first {
                $0.format == .html && $0.document == .privacyStatement
            })
        let bounds = Bounds(seed: 1, organisations: 0, own: 2, generated: 1, generatedFacts: 0, wordingPerLine: 0)
        let tally = try ThemeRun(theme, original, page, by: Inspector(site), bounds).tally()
        #expect(tally.mutants > 60 && tally.harmless > 20)
        #expect(tally.found == tally.mutants, "\(tally.shown)")
        #expect(tally.reported == 0, "\(tally.shown)")
    }
}

import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

@Suite("Claims in the texts of facts")
struct LabelJudgementTests {
    private func findings(
        @OrganisationBuilder in parts: @escaping @Sendable () -> [Part<Organisation>]
    ) throws -> [String] {
        let site = try Site(root: FrozenSite.root)
        return site.judgeLabels(of: Organisation("voorbeeld", addressing: .formal, parts)).map(\.message)
    }

    @Test(
        "the name of an organisation is never refused",
        arguments: ["Uw Zorg Online", "365 Dagen B.V.", "Stichting Geen Voorbeeld", "Wij Delen Graag B.V."])
    func names(name: String) throws {
        let found = try findings {
            Controller(name, email: "info@example.nl")
            JointController(name)
            Sharing {
                Processor(name)
                Recipient(name)
            }
        }
        #expect(found == [])
    }

    @Test("what is told of a party beside its name is, by the words that tell it")
    func words() throws {
        #expect(
            try findings { Sharing { Recipient("Voorbeeld, dat meeleest") } } == [
                "\"Voorbeeld, dat meeleest\" makes a claim: \"meeleest\" is something done with data"
            ])
        #expect(
            try findings { DataCategories(DataCategory("facturen, zeven jaar")) } == [
                "\"facturen, zeven jaar\" makes a claim: \"zeven jaar\" is a term"
            ])
    }
}

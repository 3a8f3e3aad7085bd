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
        let site = try FrozenSite.loaded.get()
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

    @Test(
        "what is told of a party behind its name is refused; which party it is may be told",
        arguments: [
            ("Voorbeeldpost, die er veel geld voor geeft", true), ("Voorbeeldpost die er veel geld voor geeft", true),
            ("Voorbeeldpost (die alles houdt)", true), ("een bezorger, omdat dat loont", true),
            ("de Voorbeeldbank, waar wij aandelen in hebben", true), ("Voorbeeldpost, te koop", true),
            ("een bedrijf dat pakketten bezorgt", false), ("partijen die ons helpen met onze website", false),
            ("Voorbeeldpost B.V.", false), ("Stichting Die Ene", false), ("Jansen, De Vries en Partners", false),
        ])
    func parties(name: String, isRefused: Bool) throws {
        #expect(try findings { Sharing { Recipient(name) } }.isEmpty == !isRefused, "\(name)")
        #expect(try findings { Sharing { Processor(name) } }.isEmpty == !isRefused, "\(name)")
    }

    @Test("what a party gets may be told in a clause, beside its name")
    func dealings() throws {
        let found = try findings {
            Sharing { Processor("Voorbeeldnetwerk", does: "advertenties op maat, zodat u niet steeds hetzelfde ziet") }
        }
        #expect(found == [])
    }

    @Test(
        "data are named, and nothing is told of them in passing",
        arguments: [
            ("contactgegevens (te koop)", true), ("contactgegevens, te huur", true), ("namen tegen betaling", true),
            ("contactgegevens (die houden wij)", true), ("bestellingen (wij lezen mee)", true),
            ("contactgegevens (naam en adres)", false), ("gegevens over evenementen (tijdelijk)", false),
            ("gegevens die wij van [u|je] krijgen", false), ("voorkeuren (zoals diëten)", false),
        ])
    func data(label: String, isRefused: Bool) throws {
        #expect(try findings { DataCategories(DataCategory(label)) }.isEmpty == !isRefused, "\(label)")
    }
}

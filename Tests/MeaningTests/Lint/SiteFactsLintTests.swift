import Diagnostics
import Meaning
import Surroundings
import Testing

@Suite("What a publisher puts around its pages")
struct SiteFactsLintTests {
    private static let names = ["WvSoft", "WIZZ software en service", "Bakkerij de Korenbloem B.V.", "Jansen & Zonen"]

    private func faults(_ text: String) throws -> [String] {
        SiteFactsLint.faults(in: try SiteFacts(parsing: text), names: Self.names).map {
            "\($0.location?.line ?? 0) \($0.rule.rawValue): \($0.message)"
        }
    }

    @Test(
        "titles of pages, and names of the organisation and others, are no claims",
        arguments: [
            "Home", "Contact", "Colofon", "Algemene voorwaarden", "Disclaimer", "Webshop", "Vacatures",
            "Klantenservice",
            "Veelgestelde vragen", "Nieuws", "Sitemap", "Contact opnemen", "Producten", "Blog", "Support",
            "Storing melden", "Retourneren", "Partners", "Copyright", "WvSoft", "WIZZ software en service",
            "Bakkerij de Korenbloem B.V.", "Over Jansen & Zonen", "nieuws", "Onze winkels", "Over ons",
            "Cookies accepteren",
            "Alle cookies weigeren", "Terug naar boven", "Naar de inhoud", "Zoeken",
        ])
    func titles(text: String) throws { #expect(try faults("## header\n- \(text): https://a.nl/\n") == []) }

    @Test(
        "names of other sites and pages are, where they lead there",
        arguments: [
            "LinkedIn: https://www.linkedin.com/company/a", "Facebook: https://www.facebook.com/a",
            "Google Maps: https://maps.google.com/a", "Bakkerij Voorbeeld: https://www.bakkerijvoorbeeld.nl/",
            "Boogschieten: https://a.nl/boogschieten", "Lassen en frezen: https://a.nl/wat/lassen-en-frezen",
        ])
    func places(link: String) throws { #expect(try faults("## header\n- \(link)\n") == []) }

    @Test(
        "what says more than where it leads is refused, capitals or not",
        arguments: [
            "Het Tegendeel Is Waar", "Dit is een oude tekst", "Oude versie", "Oude Tekst", "Alles akkoord",
            "Alles Akkoord",
            "Vorige Tekst Geldt", "Achterhaald", "Onzin", "Lees Het Omgekeerd", "Zo Niet Dus", "Liever Elders",
            "Ter Zijde",
            "Menu gesloten", "Contact Weigeren Cookies Akkoord", "Het Echte Verhaal",
        ])
    func verdicts(text: String) throws {
        for address in ["https://a.nl/", "https://a.nl/ander"] {
            #expect(
                try faults("## footer\n- \(text): \(address)\n").map { $0.hasPrefix("2 site-claims") } == [true])
        }
    }

    @Test("an address that leads to itself is no claim")
    func addresses() throws {
        let links = ["info@a.nl: mailto:info@a.nl", "020 123 45 67: tel:0201234567", "www.a.nl: https://www.a.nl/"]
        #expect(try faults("## footer\n" + links.map { "- \($0)\n" }.joined()) == [])
        #expect(try faults("## footer\n- info@a.nl: mailto:info@b.nl\n- 020 123: tel:0201234567\n").count == 2)
    }

    @Test(
        "links that claim something are refused",
        arguments: [
            "Wij verkopen niets", "Geen cookies", "Binnen 4 weken", "Altijd AVG-proof", "Wij delen niets met Facebook",
            "Onze partners in India", "Partners van Facebook", "Gegevens naar Temu", "Google leest mee",
            "Gehost door Google", "Alles naar Temu", "Temu kijkt mee", "Verkopen", "Toestemming", "Gratis", "Veilig",
            "Anoniem", "Duitsland", "Uw bankzaken", "info@example.nl", "example.nl", "Sinds 1998", "Zonder Google",
            "Klanten bij Temu", "Delen", "Facebook Pixel", "Niet Google",
        ])
    func claims(text: String) throws {
        #expect(
            try faults("## footer\n- \(text): https://a.nl/\n").map { $0.hasPrefix("2 site-claims") } == [true])
    }
}

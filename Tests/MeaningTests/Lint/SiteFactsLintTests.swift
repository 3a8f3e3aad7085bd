import Diagnostics
import Meaning
import Surroundings
import Testing

@Suite("What a publisher puts around its pages")
struct SiteFactsLintTests {
    private func faults(_ text: String) throws -> [String] {
        SiteFactsLint.faults(in: try SiteFacts(parsing: text)).map {
            "\($0.location?.line ?? 0) \($0.rule.rawValue): \($0.message)"
        }
    }

    @Test(
        "titles of pages, and names of the organisation and others, are no claims",
        arguments: [
            "Home", "Contact", "Colofon", "Algemene voorwaarden", "Disclaimer", "Webshop", "Vacatures",
            "Klantenservice",
            "Veelgestelde vragen", "Nieuws", "Sitemap", "Contact opnemen", "Producten", "Blog", "Support",
            "Storing melden", "Retourneren", "Partners", "Copyright", "LinkedIn", "Facebook", "Google Maps",
            "WvSoft", "WIZZ software en service", "Bakkerij Voorbeeld", "Bakkerij de Korenbloem B.V.",
            "Over Jansen & Zonen", "nieuws",
        ])
    func titles(text: String) throws { #expect(try faults("## header\n- \(text): https://a.nl/\n") == []) }

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

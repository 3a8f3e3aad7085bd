import Diagnostics
import Foundation
import Phrases
import Reading
import TestSupport
import Testing

@Suite("What a publisher puts around its pages")
struct SiteFactsLintTests {
    private func faults(_ text: String, css: String? = nil) throws -> [String] {
        let style =
            try css.map { Array($0.utf8) }
            ?? Array(
                Data(contentsOf: Repository.root.appendingPathComponent("templates/style.css")))
        return SiteFactsLint.faults(in: try SiteFacts(parsing: text), css: style).map {
            "\($0.location?.line ?? 0) \($0.rule.rawValue): \($0.message)"
        }
    }

    @Test("colours that can be read on all of the page's backgrounds pass")
    func legible() throws {
        #expect(try faults("## accent\n- #0b5394 #8cc4ff\n") == [])
        #expect(try faults("## accent\n- #000000 #ffffff\n") == [])
    }

    @Test("others are refused, with their contrast on the screens where they are faint")
    func faint() throws {
        let white = "#ffffff has a contrast of 1.0 on light screens, and text needs 4.5"
        #expect(try faults("## accent\n- #ffffff #ffffff\n") == ["2 accent-faint: \(white)"])
        let black = "#000000 has a contrast of 1.1 on dark screens, and text needs 4.5"
        #expect(try faults("## accent\n- #000000 #000000\n") == ["2 accent-faint: \(black)"])
        // #777777 on white is WCAG's own example of just too little: 4.48.
        let css = ":root { --paper: #fff; --shade: #fff; }"
        #expect(
            try faults("## accent\n- #777777 #767676\n", css: css).map { $0.contains("#777777 has a contrast of 4.4") }
                == [true])
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

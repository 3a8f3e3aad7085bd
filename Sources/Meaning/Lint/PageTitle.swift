import Facts
import Texts

/// The titles that links can have: of the pages that organisations have, and names.
enum PageTitle {
    /// Whether a text is the title of a page such as most sites have: "Vacatures", "onze winkels", "Over ons".
    static func isOne(_ text: String) -> Bool {
        let title = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let rest = openings.first(where: title.hasPrefix).map { String(title.dropFirst($0.count)) }
        return titles.contains(title) || rest.map(titles.contains) ?? false
    }

    /// Whether it has words of the name of an organisation alone: "Over Bakkerij Voorbeeld".
    static func isName(_ text: String, among names: [String]) -> Bool {
        let words = text.smallWords.filter { !particles.contains($0) }
        return !words.isEmpty && names.contains { name in Set(name.smallWords).isSuperset(of: words) }
    }

    /// Whether its words stand in the address: those of the site's name ("LinkedIn" at www.linkedin.com), or all of the page's,
    /// where none of them says anything ("Workshops" at /workshops).
    static func isPlace(_ text: String, at address: String) -> Bool {
        let parts = address.lowercased().split(separator: "/").map(String.init)
        let words = text.smallWords.filter { !particles.contains($0) }
        guard parts.count > 1, !words.isEmpty else { return false }
        if words.allSatisfy({ $0.count > 2 && parts[1].contains($0) }) { return true }
        let isSilent = Lexicon.dutch.tokens(in: text).allSatisfy { token in
            token.isUnknown || particles.contains(token.text.lowercased())
        }
        let page = parts.dropFirst(2).last ?? ""
        return isSilent && page.smallWords.filter { !particles.contains($0) } == words
    }

    private static let openings = [
        "onze ", "ons ", "de ", "het ", "alle ", "over onze ", "over ons ", "over de ", "naar onze ",
    ]
    private static let particles: Set = ["de", "den", "der", "en", "het", "over", "van", "voor", "b", "v"]

    private static let titles = Set(
        """
        home;startpagina;contact;contact opnemen;contactgegevens;contactformulier;colofon;disclaimer;copyright;sitemap;zoeken;nieuws;
        nieuwsbrief;nieuwsarchief;blog;agenda;activiteiten;evenementen;algemene voorwaarden;voorwaarden;huisregels;gedragscode;
        leveringsvoorwaarden;privacy;privacyverklaring;privacybeleid;privacy en cookies;cookies;cookiebeleid;cookieverklaring;
        cookie-instellingen;toegankelijkheid;klachten;klachtenregeling;klachtenprocedure;vacatures;werken bij ons;stages;
        vrijwilligers;over ons;wie wij zijn;ons team;team;medewerkers;bestuur;geschiedenis;missie en visie;organisatie;partners;
        webshop;webwinkel;winkel;winkels;winkelwagen;assortiment;producten;diensten;tarieven;prijzen;aanbiedingen;catalogus;
        bestellen;bezorgen;bezorging;verzending;retourneren;retouren;ruilen en retourneren;garantie;betalen;betaling;klantenservice;
        service;support;helpdesk;hulp;veelgestelde vragen;faq;vragen;handleiding;handleidingen;documentatie;downloads;storing melden;
        storingen;status;inloggen;uitloggen;aanmelden;registreren;mijn account;account;mijn bestellingen;leden;lid worden;donateurs;
        doneren;steun ons;anbi;jaarverslag;jaarverslagen;publicaties;pers;media;foto’s;foto's;galerij;referenties;projecten;portfolio;
        portaal;patiëntenportaal;ouderportaal;cliëntenportaal;afspraak maken;afspraken;reserveren;openingstijden;route;
        adres en route;locaties;vestigingen;cursussen;lessen;lesrooster;rooster;opleidingen;workshops;trainingen;menukaart;kaart;
        recepten;kantoren;spreekuur;verwijzers;patiënten;cliënten;ouders;leerlingen;studenten;scholen;bibliotheek;bronnen;links;
        english;nederlands;deutsch;français;rss;tips;weblog;magazine;archief
        """.replacing("\n", with: "").split(separator: ";").map(String.init))
}

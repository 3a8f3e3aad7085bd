/// Labels as organisations write them, by the place in a sentence that they are made for; and what can spoil them.
///
/// Not among them are labels that make a sentence readable in two ways, which a check refuses: "mensen die via onze
/// website iets vragen" where "via" follows, ": " in a category or its examples, and "1." before a name that starts a
/// sentence.
public enum Labels {
    public static let people = [
        "klanten", "zakelijke relaties", "mogelijke klanten (prospects)", "websitebezoekers", "ijzerhandelaren",
        "eigenaren, directeuren en contactpersonen van klanten", "mensen die via onze website iets vragen",
        "ouders en kinderen", "sollicitanten", "IJslandse leveranciers",
    ]
    public static let data = [
        "contactgegevens", "namen", "adressen en e-mailadressen", "de aanhef (dhr. of mw.)", "IP-adressen",
        "offertes, contracten en facturen", "bezochte pagina’s en hoe vaak [u|je] onze website bezoekt",
        "[uw|je] Gmail-adres", "ijkgegevens", "gegevens uit het contactformulier op onze website", "pasfoto’s",
        "KvK-nummers", "bedragen boven € 1.000", "e-mails en andere correspondentie", "één naam",
    ]
    public static let purposes = [
        "onze diensten leveren", "facturen sturen", "ondersteuning geven (support)",
        "informatie geven waarom [u|je] via onze website vraagt", "onze diensten verder ontwikkelen en verbeteren",
        "ijsjes bezorgen", "e-mails sturen vanuit WIZZkit met [uw|je] Gmail-account", "WIZZkit onderhouden",
    ]
    public static let activities = [
        "de financiële, fiscale en klantgerichte administratie", "communicatie", "automatische incasso",
        "het nakomen van verplichtingen", "vastleggen welke pagina’s [u|je] bezoekt", "ons aanbod verbeteren",
        "voorkomen dat [u|je] steeds dezelfde informatie krijgt", "het bewaren van onze website", "support",
    ]
    public static let parties = [
        "Worldstream", "ons webhostingbedrijf", "de leverancier van onze clouddienst", "Jansen B.V. Groningen",
        "Stichting A, B en C", "De Vries & Zonen", "Bakker o.a. Beheer", "accountantskantoor ’t Hoekje", "N.V. Dock",
        "de host van onze website", "3M", "ABN AMRO", "café Zoë", "Ypsilon IT", "de accountant",
    ]
    /// Where data come from, each with its article. Names with a full stop inside are not among them: sources stand in a
    /// sentence, where such a name can be read in two ways.
    public static let sources = [
        "het handelsregister van de KvK", "zakelijke websites", "sociale media", "[uw|je] werkgever", "het kadaster",
        "openbare registers in Nederland en België", "de vorige leverancier", "[uw|je] bank",
    ]
    public static let informed = ["de klant", "betrokkenen", "elke klant en zijn accountant", "[uw|je] werkgever"]
    public static let shortNames = ["WIZZ", "het kantoor", "B.V.", "A&B", "3M"]
    public static let clauses = [
        "[u|je] klant bij ons bent", "het klantcontact bestaat", "wij de gevraagde informatie hebben gegeven",
        "overheidsinstellingen, zoals de Belastingdienst, dat nodig vinden", "de vordering loopt",
        "[u|je] voor het eerst mailt vanuit WIZZkit", "[uw|je] dossier informatie bevat die voor anderen van belang is",
    ]
    public static let moments = [
        "het einde van het boekjaar", "het laatste contact", "afloop van de overeenkomst", "de betaling",
        "bij [uw|je] eerste bezoek aan onze website", "1 januari van het volgende jaar",
    ]
    /// Sentences that claim nothing.
    public static let ownWords = [
        "Bij ons staat de koffie klaar.", "Loop eens binnen! Wij zijn er op zaterdag.", "*Welkom* | # bij ons.",
        "Het bord hangt bij de deur; lees het gerust.", "Hoe komt dat? Vraag het ons.",
    ]

    public static let places = [
        "de instellingen van [uw|je] account", "de link onderaan elk bericht", "zijn privacyverklaring",
        "een bericht op onze website", "www.example.nl", "info@example.nl", "[uw|je] accountpagina",
    ]
    public static let statements = [
        "een hogere premie", "een weigering van het krediet", "[uw|je] betaalgedrag en [uw|je] inkomen",
        "ieder beantwoordt de vragen die bij hem binnenkomen", "een printscreen van [uw|je] gegevens",
    ]
    /// What follows "dan".
    public static let consequences = [
        "[kunt u|kun je] geen account maken", "kunnen wij [uw|je] bestelling niet bezorgen",
        "duurt het antwoord langer", "[krijgt u|krijg je] post op papier, en geen e-mail",
    ]
    public static let emails = ["info@example.nl", "privacy_team@voor-beeld.example.nl", "o'neill+avg@example.nl"]
    public static let telephones = ["050 123 45 67", "+31 (0)50 1234567", "088-1805250"]
    public static let addresses = ["Postbus 1, 9700 AA Groningen", "Hoofdstraat 1 a, 's-Gravenhage", "Plein 4-6, Ee"]
    public static let sites = ["example.nl", "https://www.example.nl/privacy?a=1&b=2", "http://voor-beeld.nl"]

    /// What could be taken for markup, for the end of a sentence, or for another letter.
    public static let hostile = [
        "~~~", "|", "a|b", "---", "===", "1)", "#", "-", "+", "*", "**vet**", "_x_", ">", "`code`", "```", "](x)",
        "![a](b)", "[a](b)", "[1]:y", "<script>", "</p>", "<!-- -->", "&amp;", "&copy;", "&#65;", "\\", "\\*", "🎉",
        "👩‍👩‍👧", "*️⃣", "e\u{301}", "*\u{301}", "|\u{301}", "\u{7}", "\u{85}", "\u{A0}", "\"x\"",
        "{category", "{{title", "1.000", "50%", "€ 5", "B.V. Groningen", "(dhr. of mw.)", "t.b.v.", "o.a.",
        "    ",
        "\t", "http://example.nl", "’s",
    ]
}

// Words that show what form a text has. Each list holds only words that leave no doubt in the place where it is asked.

enum DutchWords {
    /// Words before a text that no text can begin with once more.
    static let doubling: Set<String> = [
        "na", "voor", "van", "via", "op", "over", "uit", "in", "als", "zolang", "totdat", "per", "tot", "zoals",
        "dan",
    ]

    static let articles: Set<String> = ["de", "het", "een", "onze", "ons", "uw", "je", "jouw", "mijn", "alle"]

    /// Subjects and other words that stand before the verb of a sentence, and cannot be one.
    static let beforeVerb: Set<String> = [
        "u", "jij", "wij", "we", "ik", "hij", "zij", "ze", "er", "dat", "dit", "deze", "niet", "geen", "niets",
        "daarom",
    ]

    /// Words that join, govern or qualify what stands beside them.
    static let links: Set<String> = [
        "van", "door", "na", "op", "met", "voor", "in", "aan", "bij", "uit", "over", "tot", "om", "en", "of", "te",
        "het", "tegen", "via", "binnen", "buiten", "samen", "thuis", "tijdens", "tussen", "volgens", "zonder",
        "als", "wegens", "vanwege", "sinds", "per", "is",
    ]

    /// Words that open a clause inside a noun.
    static let subordinators: Set<String> = [
        "die", "dat", "wat", "wie", "hoe", "of", "als", "wanneer", "zolang", "zodra", "toen", "totdat", "nadat",
        "voordat", "omdat", "doordat", "zodat", "welk", "welke", "zoals", "tenzij", "indien", "om",
    ]

    /// Verbs in a form that is neither noun nor adjective.
    static let finiteVerbs: Set<String> = [
        "is", "wordt", "heeft", "hebt", "werd", "bent", "kunt", "moet", "gaat", "doet", "komt", "krijgt", "geeft",
        "neemt", "houdt", "vindt", "ziet", "weet", "zegt", "stuurt", "vraagt", "leest", "kijkt", "koopt", "blijft",
        "begint", "eindigt", "vertrekt", "opzegt", "afloopt", "stopt", "loopt", "bewaart", "bepaalt", "berekent",
        "beoordeelt", "controleert", "vergelijkt", "blijkt", "betaalt", "levert",
    ]

    /// Verbs in the plural that are infinitives or other words as well; behind a noun in the plural they are verbs.
    static let pluralVerbs: Set<String> = ["zijn", "worden", "werden"]

    /// Infinitives that are no nouns in the plural, of what others do for an organisation.
    static let infinitives: Set<String> = [
        "afhandelen", "analyseren", "archiveren", "beantwoorden", "behandelen", "beheren", "betalen", "beveiligen",
        "bewaren", "bezorgen", "bijhouden", "controleren", "doen", "factureren", "geven", "hosten", "incasseren",
        "innen", "leveren", "mailen", "maken", "meten", "onderhouden", "ondersteunen", "ontwikkelen", "opslaan",
        "organiseren", "printen", "registreren", "sturen", "tellen", "tonen", "uitvoeren", "verbeteren",
        "vernietigen", "versturen", "verstrekken", "verwerken", "verwijderen", "verzenden", "verzorgen",
    ]

    /// What can follow a subject only where the verb stands at the end.
    static let afterSubject: [String: Set<String>] = [
        "wij": weFollowers, "we": weFollowers,
        "u": youFollowers, "je": youFollowers,
    ]

    private static let weFollowers: Set<String> = [
        "u", "je", "jou", "uw", "jouw", "de", "het", "een", "geen", "niet", "deze", "dit",
    ]
    private static let youFollowers: Set<String> = ["niet", "geen", "de", "het", "een", "ons", "onze", "deze", "dit"]

    /// Common words for people and data, which no name begins with.
    static let peopleAndData: Set<String> = [
        "abonnees", "adressen", "betaalgegevens", "bestellingen", "bezoekers", "cliënten", "contactgegevens",
        "contactpersonen", "deelnemers", "donateurs", "e-mailadressen", "e-mails", "facturen", "gebruikers",
        "gegevens", "huurders", "kinderen", "klanten", "leden", "leerlingen", "leveranciers", "medewerkers",
        "namen", "ouders", "patiënten", "personeel", "prospects", "relaties", "sollicitanten", "studenten",
        "telefoonnummers", "vrijwilligers", "websitebezoekers", "werknemers",
    ]
}

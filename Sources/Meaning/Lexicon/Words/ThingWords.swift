// Things: data and what can be data, cookies, security, documents, and the rest that statements speak of.
extension Lexicon {
    static let things = [
        Vocabulary(.data, data), Vocabulary(.thing, personal), Vocabulary(.cookies, cookies),
        Vocabulary(.security, security), Vocabulary(.amount, amounts), Vocabulary(.logic, documents),
        Vocabulary(.logic, circumstances),
    ]

    private static let data: KeyValuePairs = [
        "data": "gegevens data klantgegevens bezoekgegevens",
        "personal-data": "persoonsgegevens persoonsgegeven privégegevens",
        "customer-file": "klantenbestand",
    ]

    private static let personal: KeyValuePairs = [
        "information": "informatie", "address": "adres adressen",
        "email": "e-mail e-mailadres e-mailadressen mailadres",
        "ip-address": "ip-adres ip-adressen", "name": "naam namen", "number": "nummer nummers",
        "photo": "foto foto’s profielfoto video’s beelden",
        "message": "bericht berichten", "file": "bestand bestanden dossier dossiers", "account": "account accounts",
        "location": "locatie locaties", "telephone": "telefoon telefoonnummer telefoonnummers",
        "by-telephone": "telefonisch", "post": "post", "newsletter": "nieuwsbrief nieuwsbrieven",
        "mailbox": "mailbox inbox",
        "licence-plate": "kenteken kentekens",
        "identity": "paspoort rijbewijs bsn burgerservicenummer geboortedatum leeftijd",
        "conversation": "gesprek gesprekken stem", "medical": "medische medisch diagnose ziekte",
        "body": "gezicht vingerafdruk",
        "likings": "interesses voorkeuren klikken", "whereabouts": "woonplaats adreslijst adresboek",
        "search-behaviour": "surfgedrag klikgedrag koopgedrag gedrag", "password": "wachtwoord wachtwoorden",
    ]

    private static let cookies: KeyValuePairs = [
        "cookie": "cookie cookies", "tracking-cookie": "volgcookies volgcookie",
        "pixel": "pixel pixels trackers tracker",
    ]

    private static let security: KeyValuePairs = [
        "secure": "beveiligen beveiligd beveiligde beveiliging beveiligt veilig veilige veiligheid",
        "encrypted": "versleuteld versleutelde versleutelen versleuteling encryptie",
        "keep-secret":
            "geheimhouden geheimhoudt geheimhouding geheim vertrouwelijk vertrouwelijke geheimhoudingsverklaring onder_ons",
        "lock": "slot_en_grendel sleutel sleutels",
        "measures": "maatregelen maatregel",
        "server": "server servers", "cloud": "cloud", "entry": "toegang_tot toegang",
    ]

    private static let amounts: KeyValuePairs = [
        "euro": "euro euro’s eur", "dollar": "dollar dollars", "percent": "procent percentage promille",
        "most": "helft meerderheid kwart",
    ]

    private static let documents: KeyValuePairs = [
        "statement": "verklaring", "privacy-statement": "privacyverklaring", "cookie-policy": "cookiebeleid",
        "document": "documenten", "version": "versie versies", "date": "datum",
        "internet": "internet", "page": "pagina",
        "content": "inhoud", "privacy": "privacy", "settings": "instellingen", "source": "bronnen bron",
        "public": "openbaar openbare", "purpose": "doel doelen", "instruction": "opdracht",
        "table": "tabel", "overview": "overzicht", "kind": "soort", "request": "verzoek verzoeken",
        "answer": "antwoord", "reaction": "reactie",
    ]

    private static let circumstances: KeyValuePairs = [
        "case": "gevallen geval",
        "situation": "situatie", "reason": "redenen reden", "relate": "te_maken_hebben",
        "consequence": "gevolg gevolgen",
        "important": "belangrijks belangrijk belangrijke", "something": "iets",
        "reliably": "betrouwbaar betrouwbare", "digital": "digitaal digitale", "advertising": "reclame",
        "limited": "beperkt",
    ]
}

// Devices, websites and apps: what stands on them, what people do there, and what statements explain of it.
extension Lexicon {
    static let devices = [
        Vocabulary(.logic, machines), Vocabulary(.logic, pages), Vocabulary(.logic, papers), Vocabulary(.logic, kinds),
        Vocabulary(.act, doings),
    ]

    private static let machines: KeyValuePairs = [
        "device": "apparaat apparaten", "app": "app apps", "microphone": "microfoon", "agenda": "agenda",
        "contacts": "contacten", "bluetooth": "bluetooth", "motion-sensor": "bewegingssensor",
        "health-data": "gezondheidsgegevens", "surroundings": "buurt", "database": "database",
        "google-chrome": "google_chrome", "program": "programma programmeren",
        "virus": "virus", "text-file": "tekstbestand", "notification": "melding meldingen",
        "push-message": "pushberichten pushbericht", "sms": "sms", "messaging-app": "berichtenapp", "chat": "chat",
        "advertising-number": "reclamenummer", "connection": "verbinding",
    ]

    private static let pages: KeyValuePairs = [
        "component": "onderdeel onderdelen", "window": "venster", "click": "klik klikt", "link": "link links",
        "code": "code codes", "picture": "plaatje", "cookie-banner": "cookiebanner", "form": "formulier formulieren",
        "figures": "cijfers", "measurement": "metingen", "total": "totalen",
        "visitor": "bezoekers bezoeker", "text": "tekst", "choice": "keuzes keuze", "example": "voorbeelden voorbeeld",
    ]

    private static let papers: KeyValuePairs = [
        "document-number": "documentnummer", "identity-document": "identiteitsbewijs", "strip": "strook",
        "sign": "tekens", "black": "zwart", "care": "zorg", "fee": "vergoeding", "influence": "invloed",
        "privacy-statements": "privacyverklaringen",
    ]

    private static let kinds: KeyValuePairs = [
        "local": "lokale", "temporary": "tijdelijke", "new": "nieuw nieuwe", "newest": "nieuwste",
        "certain": "bepaalde",
        "sorts": "soorten", "small": "klein", "invisible": "onzichtbaar", "same": "dezelfde hetzelfde",
        "next": "volgend",
        "later": "later", "further": "verder", "first": "eerst eerste", "only-then": "pas",
        "between": "ertussen tussen",
        "bottom": "onderaan", "away": "weg", "lost": "kwijt", "become": "wordt worden", "website": "websites website",
    ]

    private static let doings: KeyValuePairs = [
        "open": "opent", "come": "komt kom komen", "arrive": "aankomen", "switch-off": "uitgezet", "put": "zet zetten",
        "contain": "bevat bevatten", "recognise": "herkent herkennen", "order": "bestellen", "pay": "betaalt",
        "lead": "leiden leidt", "show": "tonen toont", "attune": "stemmen", "adapt": "passen",
        "make-use": "gebruikmaken", "lack": "ontbreekt", "omit": "weggelaten", "post-off": "verstuurt", "look": "kijk",
    ]
}

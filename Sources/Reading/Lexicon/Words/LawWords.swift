// The terms of the law: grounds (AVG art. 6), rights (art. 12-22), roles, transfers (art. 44-49), and its own nouns.
extension Lexicon {
    static let law = [
        Vocabulary(.ground, grounds), Vocabulary(.right, rights), Vocabulary(.law, terms), Vocabulary(.law, letters),
        Vocabulary(.place, places),
    ]

    private static let grounds: KeyValuePairs = [
        "consent": "toestemming", "consenting": "instemming medeweten akkoord goedkeuring",
        "explicit": "uitdrukkelijke uitdrukkelijk",
        "valid": "geldige geldig", "contract": "overeenkomst overeenkomsten contract contracten",
        "oblige": "verplicht verplichten", "obligation": "verplichting wettelijke_verplichting",
        "legitimate-interest": "gerechtvaardigd_belang gerechtvaardigde_belangen",
        "legitimate": "gerechtvaardigd gerechtvaardigde",
        "public-interest": "algemeen_belang", "vital-interest": "vitaal_belang vitale_belangen",
        "interest": "belang belangen", "task": "taak", "ground": "grondslag grondslagen rechtsgrond", "life": "leven",
        "health": "gezondheid", "necessary": "nodig noodzakelijk",
    ]

    private static let rights: KeyValuePairs = [
        "right": "recht rechten", "access": "inzage inzagerecht", "rectification": "rectificatie",
        "restriction": "beperking", "portability": "overdraagbaarheid dataportabiliteit", "objection": "bezwaar",
        "withdraw": "intrekken intrekt ingetrokken", "complaint": "klacht klachten", "lodge": "indienen",
        "erasure": "vergetelheid", "errors": "fouten", "missing": "ontbrekende", "opinion": "mening",
    ]

    private static let terms: KeyValuePairs = [
        "AVG": "avg gdpr", "UAVG": "uavg", "article": "artikel artikelen", "paragraph": "lid",
        "law": "wet wetten wetgeving", "lawful": "wettelijk wettelijke rechtmatig",
        "privacy-law": "privacywet privacywetgeving",
        "AP": "ap autoriteit_persoonsgegevens", "officer": "fg functionaris_voor_gegevensbescherming",
        "regulator": "toezichthouder toezicht", "commission": "europese_commissie", "court": "rechter rechtbank",
        "lawsuit": "rechtszaak", "responsible": "verantwoordelijk verantwoordelijke verwerkingsverantwoordelijke",
        "liable": "aansprakelijk aansprakelijkheid", "representative": "vertegenwoordiger",
        "processing-agreement": "verwerkersovereenkomst verwerkersovereenkomsten", "breach": "datalek datalekken lek",
        "transfer": "doorgifte", "adequacy-decision": "adequaatheidsbesluit",
        "standard-clauses": "standaardcontractbepalingen modelcontractbepalingen modelcontracten",
        "corporate-rules": "bedrijfsvoorschriften", "binding": "bindende", "safeguards": "waarborgen",
        "appropriate": "passende passend", "EU-US-framework": "eu-vs-kader", "data-protection": "gegevensbescherming",
        "retention-period": "bewaartermijn bewaartermijnen", "legal": "juridische juridisch",
        "compelling": "dwingende", "competent": "bevoegde", "comply": "voldoen voldoet voldaan naleven nageleefd",
        "trade-register": "handelsregister", "KvK": "kvk", "solution": "oplossing", "binds": "gebondenheid",
    ]

    /// The letters of an article's parts. "u" is a person.
    private static let letters: KeyValuePairs = [
        "a": "a", "b": "b", "c": "c", "d": "d", "e": "e", "f": "f", "g": "g", "h": "h", "i": "i", "j": "j",
    ]

    private static let places: KeyValuePairs = [
        "EER": "eer europese_economische_ruimte", "EU": "eu europese_unie", "country": "land landen buitenland",
        "norway": "noorwegen", "iceland": "ijsland", "liechtenstein": "liechtenstein", "US": "vs amerika",
    ]
}

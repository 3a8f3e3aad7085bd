// The terms of the law: grounds (AVG art. 6), rights (art. 12-22), roles, transfers (art. 44-49), and its own nouns.
extension Lexicon {
    static let law = [
        Vocabulary(.ground, grounds), Vocabulary(.right, rights), Vocabulary(.law, terms),
        Vocabulary(.place, places), Vocabulary(.logic, letters), Vocabulary(.logic, parts),
        Vocabulary(.logic, qualities),
    ]

    private static let grounds: KeyValuePairs = [
        "consent": "toestemming", "agreement": "instemming medeweten akkoord goedkeuring fiat",
        "contract": "overeenkomst overeenkomsten contract contracten", "oblige": "verplicht verplichten",
        "allowed": "mogen_dit_doen mogen_dat_doen mogen_dit_omdat moet_van_de_overheid moet_van_de_wet eigen_belang",
        "prescribes": "wet_voorschrijft wet_eist",
        "obligation": "verplichting wettelijke_verplichting",
        "legitimate-interest": "gerechtvaardigd_belang gerechtvaardigde_belangen",
        "legitimate": "gerechtvaardigd gerechtvaardigde", "public-interest": "algemeen_belang",
        "vital-interest": "vitaal_belang vitale_belangen", "ground": "grondslag grondslagen rechtsgrond",
    ]

    private static let rights: KeyValuePairs = [
        "right": "recht rechten", "access": "inzage inzagerecht", "rectification": "rectificatie",
        "restriction": "beperking", "portability": "overdraagbaarheid dataportabiliteit", "objection": "bezwaar",
        "withdraw": "intrekken intrekt ingetrokken trekt trek", "complaint": "klacht klachten",
        "erasure": "vergetelheid",
    ]

    private static let terms: KeyValuePairs = [
        "AVG": "avg gdpr algemene_verordening_gegevensbescherming", "UAVG": "uavg", "article": "artikel artikelen",
        "law": "wet wetten wetgeving",
        "lawful": "wettelijk wettelijke rechtmatig", "privacy-law": "privacywet privacywetgeving",
        "AP": "ap autoriteit_persoonsgegevens", "officer": "fg functionaris_voor_gegevensbescherming",
        "regulator": "toezichthouder toezicht", "commission": "europese_commissie", "court": "rechter rechtbank",
        "lawsuit": "rechtszaak", "responsible": "verantwoordelijk verantwoordelijke verwerkingsverantwoordelijke",
        "liable": "aansprakelijk aansprakelijkheid", "representative": "vertegenwoordiger",
        "processing-agreement": "verwerkersovereenkomst verwerkersovereenkomsten", "breach": "datalek datalekken lek",
        "transfer": "doorgifte",
        "data-protection": "gegevensbescherming", "retention-period": "bewaartermijn bewaartermijnen",
        "rules": "regels richtlijnen voorschriften normen iso-norm",
        "comply": "voldoen voldoet voldaan naleven nageleefd", "trade-register": "handelsregister", "KvK": "kvk",
    ]

    private static let places: KeyValuePairs = [
        "EER": "eer europese_economische_ruimte", "EU": "eu europese_unie", "country": "land landen buitenland",
        "america": "vs amerika amerikaans amerikaanse chinees chinese russisch russische",
    ]

    /// The letters of an article's parts. "u" is a person.
    private static let letters: KeyValuePairs = [
        "a": "a", "b": "b", "c": "c", "d": "d", "e": "e", "f": "f", "g": "g", "h": "h", "i": "i", "j": "j",
    ]

    /// Words of the law that are everyday words as well.
    private static let parts: KeyValuePairs = [
        "paragraph": "lid", "interest": "belang belangen", "task": "taak", "life": "leven", "health": "gezondheid",
        "necessary": "nodig noodzakelijk", "lodge": "indienen", "errors": "fouten", "missing": "ontbrekende",
    ]

    private static let qualities: KeyValuePairs = [
        "explicit": "uitdrukkelijke uitdrukkelijk", "valid": "geldige geldig", "binding": "bindende",
        "appropriate": "passende passend", "legal": "juridische juridisch",
        "unfounded": "ongegrond", "excessive": "buitensporig", "evidently": "duidelijk",
    ]
}

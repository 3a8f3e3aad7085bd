/// Words that make a sentence a claim, as stems: "verwerk" is in "verwerken", "verwerkt" and "verwerking".
enum OldLexicon {
    /// What a word by itself makes of a sentence; nothing for most words.
    static func cue(_ word: String) -> String? {
        let plain = Words.plain(word)
        if promises.contains(plain) { return "a promise" }
        if whole.contains(plain) { return "a legal term" }
        return stems.first { plain.contains($0.stem) }?.meaning
    }

    static func isHandling(_ word: String) -> Bool { handling.contains { Words.plain(word).hasPrefix($0) } }
    static func isData(_ word: String) -> Bool { data.contains { Words.plain(word).contains($0) } }

    /// Words with a capital that name no party.
    static let ordinaryCapitals: Set<String> = ["Nederland", "Nederlands", "Nederlandse", "U", "Uw"]

    private static let promises: Set<String> = [
        "nooit", "geen", "niet", "niemand", "nergens", "niets", "uitsluitend", "alleen", "altijd", "enkel", "slechts",
        "nimmer", "zonder", "gratis", "meteen", "direct", "onmiddellijk", "garanderen", "garantie", "beloven",
        "beloofd",
    ]

    private static let whole: Set<String> = [
        "avg", "gdpr", "uavg", "ap", "fg", "eer", "eu", "vs", "wet", "wetten", "recht", "rechten", "wissen", "gewist",
        "delen", "gedeeld", "derden", "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren", "kinderen",
    ]

    private static let stems: [(stem: String, meaning: String)] = [
        ("verwerk", "something done with data"), ("bewaar", "something done with data"),
        ("bewaren", "something done with data"), ("bewaard", "something done with data"),
        ("verstrek", "something done with data"), ("verkoop", "something done with data"),
        ("verkop", "something done with data"), ("verkocht", "something done with data"),
        ("verzamel", "something done with data"), ("registre", "something done with data"),
        ("vernietig", "something done with data"), ("verwijder", "something done with data"),
        ("opslaan", "something done with data"), ("opgeslagen", "something done with data"),
        ("profile", "something done with data"), ("profiel", "something done with data"),
        ("anoni", "a claim about security"), ("pseudoni", "a claim about security"),
        ("beveilig", "a claim about security"), ("veilig", "a claim about security"),
        ("versleutel", "a claim about security"), ("encrypt", "a claim about security"),
        ("vertrouwelijk", "a claim about security"), ("geheim", "a claim about security"),
        ("datalek", "a claim about security"), ("cookie", "a claim about cookies"),
        ("toestemming", "a legal ground"), ("grondslag", "a legal ground"), ("gerechtvaardigd", "a legal ground"),
        ("overeenkomst", "a legal ground"), ("contract", "a legal ground"), ("verplicht", "a legal ground"),
        ("bezwaar", "a right"), ("inzage", "a right"), ("inzien", "a right"), ("rectific", "a right"),
        ("klacht", "a right"), ("intrek", "a right"), ("afmeld", "a right"), ("toezicht", "a legal term"),
        ("artikel", "a legal term"), ("wettelijk", "a legal term"), ("bewaartermijn", "a term"),
        ("aansprakelijk", "a legal term"), ("verantwoordelijk", "a legal term"), ("ontvanger", "a legal term"),
        ("procent", "an amount"), ("euro", "an amount"),
    ]

    private static let handling = [
        "gebruik", "deel", "delen", "geef", "geven", "gaf", "gegeven", "stuur", "sturen", "volg", "combine", "koppel",
        "lees", "lezen", "bekijk", "analyse", "vraag", "vragen", "krijg", "ontvang", "slaan", "sla", "zie", "meet",
        "meten", "houd", "wis", "door", "over", "houden", "maak", "maken", "laat", "laten", "zet", "zetten",
    ]

    private static let data = [
        "gegeven", "data", "informatie", "adres", "naam", "namen", "nummer", "bestand", "account", "foto", "locatie",
        "mailbox", "bericht",
    ]
}

// Words that several subjects need, and that belong to none of them.
extension Lexicon {
    static let common = [
        Vocabulary(.handling, commonHandling),
        Vocabulary(.logic, commonLogic),
    ]

    private static let commonHandling: KeyValuePairs = [
        "abuse": "misbruikt misbruiken misbruik"
    ]

    private static let commonLogic: KeyValuePairs = [
        "approach": "benaderd benaderen",
        "back": "terug",
        "because": "omdat",
        "carefully": "zorgvuldig zorgvuldige",
        "choose": "kiezen kiest kies",
        "end": "eindigt afloop",
        "extra": "extra",
        "find": "vindt vinden vind",
        "fixed": "vaste vast",
        "known": "bekend",
        "lie": "liggen ligt",
        "long": "lang",
        "longer": "langer",
        "old": "oud oude",
        "online": "online",
        "outcome": "uitkomsten uitkomst",
        "indicate": "aangeven",
        "reasonable": "redelijke",
        "restrict": "beperken",
        "separated": "gescheiden",
        "service": "diensten dienst",
        "software": "software",
        "still": "nog",
        "teach": "leert",
        "terms": "voorwaarden",
        "there": "erop erbij",
        "think": "denkt denk denken",
        "turn": "draaien draait",
    ]
}

/// Dutch verbs for handling data whose parts can stand apart in a sentence.
enum SeparableVerbs {
    /// The forms that stand before a particle.
    static let byParticle: [String: Set<String>] = words.mapValues {
        Set($0.split(separator: " ").map(String.init))
    }

    private static let words = [
        "door": "spelen speelt geven geeft sturen stuurt zenden zendt verkopen verkoopt",
        "weg": "geven geeft doen doet",
        "mee": "kijken kijkt lezen leest luisteren luistert",
        "op": "slaan slaat sla nemen neemt vragen vraagt",
        "uit": "wisselen wisselt leveren levert lenen leent lezen leest",
        "over": "dragen draagt nemen neemt",
        "af": "staan staat luisteren luistert",
        "bij": "houden houdt",
        "in": "zien ziet",
        "vast": "leggen legt",
        "na": "trekken trekt",
    ]
}

// Words that decide what a sentence holds for: negation, restriction, modality, frequency, condition, question.
extension Lexicon {
    static let logic = [
        Vocabulary(.promise, negation), Vocabulary(.promise, restriction), Vocabulary(.promise, certainty),
        Vocabulary(.logic, modality), Vocabulary(.logic, condition), Vocabulary(.logic, question),
        Vocabulary(.logic, relation),
    ]

    private static let negation: KeyValuePairs = [
        "not": "niet", "no": "geen", "never": "nooit nimmer", "nobody": "niemand", "nothing": "niets niks",
        "nowhere": "nergens", "else": "anders", "neither": "noch", "without": "zonder",
    ]

    private static let restriction: KeyValuePairs = [
        "only": "alleen uitsluitend enkel slechts", "not-longer-than": "niet_langer_dan",
        "not-more-than": "niet_meer_dan hooguit hoogstens maximaal", "at-least": "minstens minimaal ten_minste",
    ]

    private static let certainty: KeyValuePairs = [
        "always": "altijd", "forever": "voor_altijd", "immediately": "direct onmiddellijk meteen terstond",
        "automatically": "automatisch",
        "guarantee": "garanderen garandeert garantie gegarandeerd waarborgt gewaarborgd gegarandeerde",
        "promise": "beloven beloofd belofte", "free": "gratis kosteloos",
    ]

    private static let modality: KeyValuePairs = [
        "can": "kunnen kan kunt kun", "must": "moeten moet", "have-to": "hoeven hoeft hoef", "may": "mogen mag",
        "shall": "zullen zal zult",
        "possibly": "mogelijk misschien wellicht eventueel", "sometimes": "soms", "often": "vaak",
        "regularly": "regelmatig", "usually": "meestal doorgaans",
        "in-principle": "in_beginsel in_principe", "once": "één_keer eén_keer eenmalig", "again": "opnieuw weer",
        "provisionally": "voorlopig",
        "among-others": "onder_meer onder_andere o.a bijvoorbeeld", "such-as": "zoals",
        "all": "alle al allemaal", "each": "elk elke ieder iedere", "some": "sommige sommig enkele",
        "part": "voor_een_deel deels een_deel",
        "at-latest": "uiterlijk", "as-soon-as-possible": "zo_snel_mogelijk", "less": "minder", "more": "meer",
        "equally": "net_zo even", "large": "grote groot", "little": "weinig", "well": "goed",
        "easily": "makkelijk",
    ]

    private static let condition: KeyValuePairs = [
        "as": "als indien wanneer", "unless": "tenzij", "except": "behalve met_uitzondering_van uitgezonderd",
        "as-long-as": "zolang", "until": "tot totdat", "after": "na nadat", "afterwards": "daarna", "before": "voordat",
        "before-that": "daarvóór", "beforehand": "vooraf van_tevoren", "from-then": "vanaf sinds",
        "then": "toen",
        "within": "binnen",
        "during": "tijdens gedurende", "or": "of", "because-of": "vanwege wegens", "despite": "ondanks",
        "provided": "mits", "as-far-as": "voor_zover", "instead": "in_plaats_van",
    ]

    private static let question: KeyValuePairs = [
        "who": "wie", "what": "wat", "which": "welke welk", "why": "waarom", "for-what": "waarvoor", "how": "hoe",
        "how-long": "hoelang hoe_lang", "where": "waar",
    ]

    private static let relation: KeyValuePairs = [
        "of": "van", "for": "voor", "for-this": "hiervoor hiertoe", "to": "aan", "toward": "naar", "via": "via",
        "by": "per",
        "about": "over", "against": "tegen daartegen", "under": "onder", "outside": "buiten",
        "below": "hieronder daaronder", "above": "hierboven",
        "top": "bovenaan", "earlier": "eerdere", "plus": "plus", "according-to": "volgens",
        "these": "deze",
        "own": "eigen", "together": "samen", "also": "ook", "short": "kort", "but": "maar",
        "indeed": "wel",
        "remaining": "overige",
    ]
}

// Units of time, months and number words.
extension Lexicon {
    static let time = [Vocabulary(.term, units), Vocabulary(.date, months), Vocabulary(.logic, numbers)]

    private static let units: KeyValuePairs = [
        "minute": "minuut minuten", "hour": "uur uren", "day": "dag dagen", "working-day": "werkdag werkdagen",
        "week": "week weken",
        "month": "maand maanden", "year": "jaar jaren", "century": "eeuw eeuwen",
        "eternal": "eeuwig ooit oneindig onbeperkt levenslang",
    ]

    private static let months: KeyValuePairs = [
        "january": "januari", "february": "februari", "march": "maart", "april": "april", "may-month": "mei",
        "june": "juni", "july": "juli", "august": "augustus", "september": "september", "october": "oktober",
        "november": "november", "december": "december",
    ]

    private static let numbers: KeyValuePairs = [
        "one": "één eén", "two": "twee", "three": "drie", "four": "vier", "five": "vijf", "six": "zes",
        "seven": "zeven",
        "eight": "acht", "nine": "negen", "ten": "tien", "twelve": "twaalf", "hundred": "honderd",
        "thousand": "duizend", "half": "half halve", "double": "dubbel", "younger": "jonger_dan", "older": "ouder_dan",
    ]
}

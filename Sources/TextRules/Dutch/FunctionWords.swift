/// The small words by which a text is known for the language it is in.
///
/// Each list holds words that the other languages don't have, or use for the same: "de" and "en" are French as well.
enum FunctionWords {
    static let dutch: Set<String> = [
        "het", "een", "van", "voor", "niet", "geen", "met", "dat", "deze", "dit", "zijn", "wij", "ons", "onze", "uw",
        "jouw", "jij", "bij", "ook", "aan", "naar", "om", "worden", "wordt", "kunt", "kun", "kan", "hebben", "heeft",
        "hebt", "waar", "waarom", "welke", "hoe", "wat", "wie", "als", "door", "over", "uit", "alleen", "andere",
        "doen",
        "mag", "moet", "meer", "ze", "hun", "gegevens", "op", "u", "je", "te",
    ]

    static let others: KeyValuePairs<String, Set<String>> = [
        "English": [
            "the", "and", "you", "your", "our", "this", "with", "are", "for", "from", "to", "by", "not", "have", "has",
            "may", "will", "can", "which", "their", "they", "any", "other", "shall", "how", "why", "these", "been",
            "it",
            "us", "about", "if", "or", "that", "when", "what",
        ],
        "German": [
            "der", "das", "und", "ist", "nicht", "mit", "sie", "ihre", "ihren", "ihrer", "für", "auf", "ein", "eine",
            "einer", "zu", "zur", "zum", "oder", "von", "wird", "haben", "sind", "auch", "nach", "bei", "über",
            "unsere",
            "unserer", "uns", "ich", "durch",
        ],
        "French": [
            "le", "la", "les", "des", "et", "vous", "votre", "vos", "nous", "notre", "nos", "une", "pour", "dans",
            "est", "sont", "que", "qui", "sur", "avec", "par", "du", "ne", "pas", "ou", "vos", "ces", "cette",
        ],
    ]

    /// How many words of a text are small words of a language.
    static func count(_ language: Set<String>, in words: [String]) -> Int { words.count(where: language.contains) }
}

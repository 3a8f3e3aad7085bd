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

    static let english: Set<String> = [
        "the", "and", "you", "your", "our", "this", "with", "are", "for", "from", "to", "by", "not", "have", "has",
        "may", "will", "can", "which", "their", "they", "any", "other", "shall", "how", "why", "these", "been",
        "it",
        "us", "about", "if", "or", "that", "when", "what",
    ]

    static let german: Set<String> = [
        "der", "das", "und", "ist", "nicht", "mit", "sie", "ihre", "ihren", "ihrer", "für", "auf", "ein", "eine",
        "einer", "zu", "zur", "zum", "oder", "von", "wird", "haben", "sind", "auch", "nach", "bei", "über",
        "unsere",
        "unserer", "uns", "ich", "durch",
    ]

    static let french: Set<String> = [
        "le", "la", "les", "des", "et", "vous", "votre", "vos", "nous", "notre", "nos", "une", "pour", "dans",
        "est", "sont", "que", "qui", "sur", "avec", "par", "du", "ne", "pas", "ou", "vos", "ces", "cette",
    ]
}

/// How many words of a text are small words of each language.
struct FunctionWordCounts {
    private(set) var dutch = 0
    private var english = 0
    private var german = 0
    private var french = 0

    mutating func add(_ use: WordUse) {
        if use.contains(.dutch) { dutch += 1 }
        if use.contains(.english) { english += 1 }
        if use.contains(.german) { german += 1 }
        if use.contains(.french) { french += 1 }
    }

    mutating func add(_ counts: FunctionWordCounts) {
        dutch += counts.dutch
        english += counts.english
        german += counts.german
        french += counts.french
    }

    /// The language whose small words are more than those of Dutch, where they are so many that it is no accident.
    func stranger(atLeast few: Int) -> String? {
        let most = max(english, german, french)
        guard most >= few, most > dutch else { return nil }
        return most == english ? "English" : most == german ? "German" : "French"
    }
}

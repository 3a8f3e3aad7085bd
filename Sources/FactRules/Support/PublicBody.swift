import Facts
import Texts

/// Bodies and officers of the state, by the Dutch words that name them: whoever is one is in the Netherlands, hears of
/// things by law, and decides for itself.
enum PublicBody {
    static func isNamed(in name: String) -> Bool {
        let words = name.smallWords
        return words.contains { word in
            beginnings.contains { word.hasPrefix($0) } || endings.contains { word.hasSuffix($0) }
        }
            || name.mentions(phrases)
    }

    /// Whether it applies criminal or civil law by the nature of what it does: a court, the police, and who acts before them.
    static func appliesLaw(_ name: String) -> Bool {
        let words = name.smallWords
        return words.contains { word in beginningsOfLaw.contains { word.hasPrefix($0) } } || name.mentions(phrasesOfLaw)
    }

    private static let beginningsOfLaw = [
        "politie", "justitie", "rechter", "rechtbank", "gerecht", "advoca", "deurwaarder", "kantonrechter",
        "geschillencommissie", "tuchtcollege", "procureur",
    ]
    private static let phrasesOfLaw = ["openbaar ministerie", "officier van justitie", "hoge raad", "raad van state"]

    private static let beginnings =
        beginningsOfLaw + [
            "overheid", "gemeente", "provincie", "waterschap", "ministerie", "belastingdienst", "douane", "inspectie",
            "toezichthouder", "notaris", "bestuur", "kascommissie", "kadaster", "uwv", "svb", "rdw", "kvk", "duo",
            "cjib",
        ]
    private static let endings = [
        "inspectie", "rechter", "deurwaarder", "toezichthouder", "bestuur", "ministerie", "nederland",
    ]
    private static let phrases =
        phrasesOfLaw + [
            "autoriteit", "kamer van koophandel", "sociale verzekeringsbank", "inlichtingen eenheid", "raad voor ",
            "college van ",
        ]
}

/// The texts of buttons and links around a document. Whoever reads "Cookies accepteren" or "Terug naar boven" learns
/// nothing of what is done with data, so that a site may declare such texts as it likes. They are put together in a few ways
/// alone, since free words can say anything: "Alles akkoord".
enum InterfaceWords {
    /// Whether a text says no more than what a button or link does.
    static func spell(_ text: String) -> Bool {
        let words = text.lowercased().split(separator: " ").map(String.init)
        return isThing(words[...]) || isAct(words[...]) || isWay(words[...])
    }

    /// "Menu", "onze winkel", "over de winkel", "volgende pagina".
    private static func isThing(_ words: ArraySlice<String>) -> Bool {
        let rest = words.first == "over" ? words.dropFirst() : words
        guard let last = rest.last else { return false }
        if rest.count == 1 { return things.contains(last) || signs.contains(last) }
        return rest.count == 2 && (articles.contains(rest.first!) || steps.contains(rest.first!))
            && things.contains(last)
            || rest == ["tot", "ziens"]
    }

    /// "Cookies accepteren", "alle cookies weigeren", "zoeken".
    private static func isAct(_ words: ArraySlice<String>) -> Bool {
        guard let last = words.last, acts.contains(last) else { return false }
        let object = words.dropLast()
        return object.isEmpty || object == ["alles"] || isThing(object.first == "alle" ? object.dropFirst() : object)
    }

    /// "Terug", "naar de inhoud", "terug naar boven".
    private static func isWay(_ words: ArraySlice<String>) -> Bool {
        let rest = words.first == "terug" ? words.dropFirst() : words
        if rest.isEmpty { return !words.isEmpty }
        guard rest.first == "naar" else { return false }
        let goal = rest.dropFirst()
        return goal == ["boven"] || !goal.isEmpty && goal.first != "over" && isThing(goal)
    }

    private static let articles: Set = ["de", "het", "onze", "deze"]
    private static let steps: Set = ["volgende", "vorige"]
    private static let signs: Set = ["welkom", "volgende", "vorige", "print"]
    private static let things: Set = [
        "contact", "cookies", "cookie-instellingen", "home", "hoofdmenu", "inhoud", "instellingen", "menu", "navigatie",
        "pagina", "startpagina", "tarieven", "voorkeuren", "website", "winkel", "winkelwagen",
    ]
    private static let acts: Set = [
        "accepteren", "bekijken", "instellen", "inloggen", "kiezen", "openen", "opslaan", "printen", "sluiten",
        "uitloggen", "weigeren", "wijzigen", "zoeken",
    ]
}

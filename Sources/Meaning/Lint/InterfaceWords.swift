/// The words that buttons and links around a document are made of. Whoever reads "Cookies accepteren" or "Terug naar
/// boven" learns nothing of what is done with data, so that a site may declare such texts as it likes.
enum InterfaceWords {
    /// Whether a text says no more than what a button or link does: it has these words alone, and each once.
    static func spell(_ text: String) -> Bool {
        let words = text.lowercased().split(separator: " ").map(String.init)
        return !words.isEmpty && Set(words).count == words.count && words.allSatisfy(all.contains)
    }

    private static let all: Set<String> = Set(
        """
        accepteren akkoord alles bekijken boven cookies cookie-instellingen contact de en home hoofdmenu inhoud inloggen
        instellingen kiezen menu naar navigatie onze openen opslaan over pagina print sluiten tarieven terug tot uitloggen
        volgende voorkeuren vorige website weigeren welkom winkel winkelwagen ziens zoeken
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

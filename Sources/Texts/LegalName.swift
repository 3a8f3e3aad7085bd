/// The name under which an organisation is known in law, whatever its words would mean elsewhere: "Uw Zorg Online",
/// "365 Dagen B.V.", "Stichting Geen Voorbeeld".
public enum LegalName {
    /// Whether a text is such a name: its words have capitals but for those that link them; or it ends in its legal form.
    ///
    /// A word alone that denies something is none: nobody could tell it from a denial.
    public static func isOne(_ text: String) -> Bool {
        if text.contains(",") || text.contains(";") || text.contains(":") { return false }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let last = words.last, words.count > 1 else { return false }
        let rest = ["de", "het", "'t", "’t"].contains(words[0]) ? words.dropFirst() : words[...]
        guard rest.first.map(isNamed) ?? false, !endsSentence(in: words) else { return false }
        let small = rest.filter { !isNamed($0) }.map { $0.lowercased() }
        if endings.contains(last.lowercased()) { return clauses.isDisjoint(with: small) }
        let links = openings.contains(words[0].lowercased()) ? links.union(places) : links
        return links.isSuperset(of: small)
    }

    /// With a capital, a number, or a mark between names.
    private static func isNamed(_ word: String) -> Bool {
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        return first.isUppercase || first.isNumber
    }

    /// A mark at the end of a word that is no abbreviation, before another word.
    private static func endsSentence(in words: [String]) -> Bool {
        words.dropLast().contains { word in
            guard let mark = word.last, ".?!".contains(mark) else { return false }
            return mark != "." || (word.dropLast().split(separator: ".").last?.count ?? 0) > 3
        }
    }

    private static let endings: Set = [
        "b.v.", "bv", "n.v.", "nv", "v.o.f.", "vof", "c.v.", "cv", "u.a.", "b.a.", "w.a.", "ltd", "ltd.", "limited",
        "llc", "inc", "inc.", "gmbh", "ag", "s.a.", "sa", "plc", "holding", "groep", "group",
    ]
    private static let openings: Set = [
        "stichting", "vereniging", "coöperatie", "coöperatieve", "maatschap", "gemeente", "provincie", "waterschap",
        "firma", "vof", "bv",
    ]
    private static let links: Set = [
        "de", "het", "der", "den", "en", "of", "van", "voor", "te", "ten", "ter", "tot", "op", "aan", "bij", "met",
        "om",
        "zonder", "and", "the", "for", "of", "und", "et", "la", "le", "du", "des", "e.a.",
    ]
    private static let places: Set = ["in", "uit", "buiten", "over", "onder", "naar", "per"]
    /// With these words, what follows is told of the party.
    private static let clauses: Set = ["die", "dat", "wie", "wij", "we", "ons", "onze", "u", "je"]
}

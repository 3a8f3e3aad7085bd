/// Finds in the title of a link what could be a claim about data. A title has a capital and names a page, the organisation
/// or another party, and says nothing by that; what is done, promised, denied or counted it claims like any text.
enum TitleDetector {
    static func detections(in title: String) -> [ClaimDetector.Detection] {
        let words = Lexicon.dutch.tokens(in: title).filter { $0.kind != .mark }
        let isName = words.allSatisfy { $0.hasCapital || particles.contains($0.text) }
        let names = (isName ? words[...] : words.prefix(1)).filter { $0.hasCapital && !$0.isValue }
        let found = ClaimDetector.detections(in: title, known: Set(names.map(\.text)))
        let isBare = words.count <= mostBareWords && words.allSatisfy(\.hasCapital)
        return isBare ? found.filter { $0.what != WordSubject.party.rawValue } : found
    }

    /// A party by itself is a name ("LinkedIn", "Partners"); with more words, something is said of it.
    private static let mostBareWords = 2
    /// Small words of names: "Bakkerij de Korenbloem", "Over Jansen en Zonen".
    private static let particles: Set = ["de", "den", "der", "en", "het", "over", "te", "ten", "ter", "van", "voor"]
}

extension Token {
    fileprivate var hasCapital: Bool { text.contains(where: \.isUppercase) }

    /// Whether it is an address, a number or a date: it says something by itself, "B.V." does not.
    fileprivate var isValue: Bool {
        if text.contains(where: { $0.isNumber || $0 == "@" || $0 == "/" }) { return true }
        return text.contains(".") && !text.split(separator: ".").allSatisfy { $0.count == 1 }
    }
}

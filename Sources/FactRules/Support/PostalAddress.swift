import Facts
import Texts

/// An address on one line: names, numbers, and the few small words that stand in one. Anything more is a sentence.
enum PostalAddress {
    static func isOne(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || ",();:/-–".contains($0) }.map(String.init)
        return !words.isEmpty && words.allSatisfy(isPart) && text.smallWords.allSatisfy { !told.contains($0) }
    }

    /// A word with a capital or a digit, or a small one that addresses have.
    private static func isPart(_ word: String) -> Bool {
        if word.contains(where: { $0.isUppercase || $0.isNumber }) { return true }
        let letters = word.filter(\.isLetter).lowercased()
        return letters.count < 2 || small.contains(letters)
    }

    private static let small = words(
        """
        van de der den het en te ten ter tot op aan in bij onder boven naast achter tegenover om hoek nabij thv ta tav tnv po pa co
        afdeling afd kamer unit etage verdieping verd ingang gebouw toren vleugel lokaal ruimte begane grond hal links rechts
        postbus antwoordnummer locatie nr no bus bis hs huis rd zw rood zwart rue avenue av du la le des les sur str strasse straße
        street road lane via di da do calle plaza and the of und am im zum zur naar attn sous
        """)

    /// Who acts, and what is denied: an address says neither.
    private static let told = words("wij we u uw je jij jou jouw jullie ik hij niet geen nooit niets niemand nergens")

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

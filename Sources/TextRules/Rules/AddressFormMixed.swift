import Diagnostics
import Facts
import RuleKit
import Visible

extension TextRule {
    static let addressFormMixed = TextRule(
        "address-form-mixed", .warning,
        title: "The text says u to its reader, and je as well",
        provisions: [Provision(.avg, "12 lid 1")],
        checked: "2026-11-21",
        why: "a text that speaks to its reader in two ways seems to speak to two people, and is less clear for it.",
        remedy: "Keep to one form throughout; facts and prose can hold both, as [u|je].",
        dutch: Dutch(
            "De tekst zegt u tegen de lezer, en ook je",
            why: """
                een tekst die zijn lezer op twee manieren aanspreekt, lijkt tegen twee mensen te praten en is minder \
                duidelijk.
                """,
            remedy: "Kies één aanspreekvorm en houd die in het hele document aan."),
        failing: [
            TextExample(
                "u, and once je",
                "Wij bewaren uw gegevens. U kunt ze inzien. Wij wissen ze als je dat vraagt."),
            TextExample(
                "je, and once u",
                "Wij bewaren je gegevens. Je kunt ze inzien. Wij wissen ze als u dat vraagt."),
        ],
        passing: [
            TextExample("u throughout", "Wij bewaren uw gegevens. U kunt ze inzien."),
            TextExample("je throughout", "Wij bewaren je gegevens. Jij kunt ze inzien, met jouw account."),
            TextExample(
                "a proper name that begins so",
                "Wij bewaren je gegevens. Voor je dossier gebruiken wij Uw Voorbeeld Online."),
            TextExample("words that begin so", "Wij bewaren de uren van jeugdleden. U kunt ze inzien."),
        ]
    ) { page in
        let words = page.addresses
        let formal = words.filter { $0.addressing == .formal }.map(\.word)
        let informal = words.filter { $0.addressing == .informal }.map(\.word)
        let (few, most) = formal.count < informal.count ? (formal, informal) : (informal, formal)
        guard let first = few.first, let other = most.first else { return [] }
        return [
            TextFinding(
                "this says \"\(first.string)\" to a reader who is \"\(other.string)\" elsewhere", at: first,
                others: [("\"\(other.string)\" is here", other)])
        ]
    }
}

extension PageText {
    /// The words that speak to the reader, with the form in which they do.
    fileprivate var addresses: [(word: VisibleText, addressing: Addressing)] {
        parts.flatMap { part in
            part.text.words.compactMap { word, range in
                guard let first = word.utf8.first, "uj".utf8.contains(first), range.count < 10,
                    !part.text.beginsName(at: range)
                else { return nil }
                let form = Addressing.allCases.first { AddressForm.strangeWord(in: word, for: $0) != nil }
                return form.map { (part.text[range], $0 == .formal ? .informal : .formal) }
            }
        }
    }
}

extension VisibleText {
    /// Whether a word is the first of a proper name: it has a capital, and so has the word after it.
    fileprivate func beginsName(at range: Range<Int>) -> Bool {
        let next = range.upperBound + 1
        guard next + 1 < bytes.count, bytes[range.upperBound] == UInt8(ascii: " ") else { return false }
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let small = UInt8(ascii: "a")...UInt8(ascii: "z")
        return capitals.contains(bytes[range.lowerBound]) && capitals.contains(bytes[next])
            && small.contains(bytes[next + 1])
    }
}

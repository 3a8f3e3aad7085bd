import Diagnostics
import Facts
import RuleKit
import Texts
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
        foundIn: [
            "u, and once je",
            "je, and once u",
        ],
        notFoundIn: [
            "u throughout",
            "je throughout",
            "the name of a company",
            "words that begin so",
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
        let spoken = parts.flatMap { part in part.text.addresses }
        let names = Set(spoken.filter(\.isInsideSentence).compactMap(\.name))
        return spoken.filter { word in word.name.map { !names.contains($0) } ?? true }
            .map { (word: $0.text, addressing: $0.addressing) }
    }
}

/// A word that speaks to the reader, or opens a name.
private struct SpokenWord {
    let text: VisibleText
    let addressing: Addressing
    /// With the word behind it, where both have a capital: "Uw Voorbeeld".
    let name: String?
    /// Whether no sentence begins with it.
    let isInsideSentence: Bool
}

extension VisibleText {
    fileprivate var addresses: [SpokenWord] {
        let words = words
        return words.indices.compactMap { index in
            let (word, range) = words[index]
            guard let first = word.utf8.first, "uj".utf8.contains(first), range.count < 10 else { return nil }
            let form = Addressing.allCases.first { AddressForm.strangeWord(in: word, for: $0) != nil }
            return form.map { form in
                SpokenWord(
                    text: self[range], addressing: form == .formal ? .informal : .formal,
                    name: words.indices.contains(index + 1) ? name(range, words[index + 1].range) : nil,
                    isInsideSentence: isInsideSentence(range.lowerBound))
            }
        }
    }

    private func name(_ word: Range<Int>, _ next: Range<Int>) -> String? {
        let isName = [word, next].allSatisfy { (0x41...0x5A).contains(bytes[$0.lowerBound]) }
        return isName && next.lowerBound == word.upperBound + 1 ? self[word.lowerBound..<next.upperBound].string : nil
    }

    /// Behind a word, and a space alone.
    private func isInsideSentence(_ index: Int) -> Bool { index > 1 && bytes[index - 2].isLetter }
}

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
        let uses = page.words.reduce(into: WordUse()) { $0.formUnion($1.use) }
        guard uses.contains(.mixed) || uses.isSuperset(of: [.formal, .informal]) else { return [] }
        let spoken = page.words.compactMap { SpokenWord($0, in: page) }
        guard spoken.contains(where: { $0.form == .formal }), spoken.contains(where: { $0.form == .informal }) else {
            return []
        }
        let names = Set(spoken.filter(\.isInsideSentence).compactMap(\.name))
        let words = spoken.filter { word in word.name.map { !names.contains($0) } ?? true }
        let formal = words.filter { $0.form == .formal }.map(\.word)
        let informal = words.filter { $0.form == .informal }.map(\.word)
        let (few, most) = formal.count < informal.count ? (formal, informal) : (informal, formal)
        guard let first = few.first, let other = most.first else { return [] }
        return [
            TextFinding(
                "this says \"\(first.string)\" to a reader who is \"\(other.string)\" elsewhere", at: first,
                others: [("\"\(other.string)\" is here", other)])
        ]
    }
}

/// A word that speaks to the reader, or opens a name.
private struct SpokenWord {
    let form: Addressing
    private let text: VisibleText
    private let range: Range<Int>

    init?(_ noted: NotedWord, in page: PageText) {
        if noted.use.isDisjoint(with: .spoken) { return nil }
        text = page.parts[page.sentences[noted.sentence].part]
        range = noted.word.range
        if noted.use.contains(.mixed) {
            let word = text[range].string.lowercased()
            let strange = Addressing.allCases.first { AddressForm.strangeWord(in: word, for: $0) != nil }
            guard let strange else { return nil }
            form = strange == .formal ? .informal : .formal
        } else {
            form = noted.use.contains(.formal) ? .formal : .informal
        }
    }

    var word: VisibleText { text[range] }

    /// With the word behind it, where both have a capital: "Uw Voorbeeld".
    var name: String? {
        let next = range.upperBound + 1
        guard next < text.bytes.count, text.bytes[range.lowerBound].isCapital, text.bytes[next].isCapital else {
            return nil
        }
        let end = text.bytes[next...].firstIndex { !$0.isLetter } ?? text.bytes.count
        return text[range.lowerBound..<end].string
    }

    /// Whether no sentence begins with it: it stands behind a word, and a space alone.
    var isInsideSentence: Bool { range.lowerBound > 1 && text.bytes[range.lowerBound - 2].isLetter }
}

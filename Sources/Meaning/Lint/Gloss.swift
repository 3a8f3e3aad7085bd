import Claims
import Facts

/// What a text says, word by word in English: `data of {subjects} keep we until {event}.`
///
/// Linguists write such a line under a sentence. Here it is written first, from what a claim means, and a phrase filed
/// under the claim must have it, in this order: in Dutch the place of "alleen" and "niet" decides what they hold for.
/// Plain words and commas are left out; marks that end a sentence, or lead a list, are not. A kind of claim that can
/// be said in several orders has as many glosses, with " / " between them.
struct Gloss: Hashable, Sendable {
    /// Names of cues, marks, and slots in braces.
    let words: [String]

    /// The gloss of a Dutch text in one form of address.
    init(of tokens: [Token], _ addressing: Addressing) {
        let citations = Self.citations(in: tokens)
        words = tokens.enumerated().compactMap { index, token in
            switch token.kind {
            case .word(.cue(let cue)): cue.name
            case .word(.plain): nil
            case .word(.unknown): "?" + token.text
            case .mark: token.text
            case .sign: citations.contains(index) ? nil : Self.quotes.contains(token.text) ? "'" : token.text
            case .slot: "{\(token.text.prefix(1).lowercased() + token.text.dropFirst())}"
            }
        }.addressed(addressing)
    }

    /// The brackets around a citation, which say no more than where something stands: "(AVG, artikel 6 lid 1 onder b)", "(FG)".
    private static func citations(in tokens: [Token]) -> Set<Int> {
        var found: Set<Int> = []
        for open in tokens.indices where tokens[open].text == "(" {
            guard let close = tokens[open...].firstIndex(where: { $0.text == ")" }), close > open + 1 else { continue }
            let first = tokens[open + 1].cue?.subject
            if first == .law || first == .place { found.formUnion([open, close]) }
        }
        return found
    }

    private static let quotes: Set = ["\"", "'", "‘", "’", "“", "”"]

    /// A gloss as it is written by hand; its last word may have a mark behind it.
    init(_ text: some StringProtocol, _ addressing: Addressing) {
        words = text.split(separator: " ").flatMap { word -> [String] in
            guard word.count > 1, let mark = word.last, ".?!:".contains(mark) else { return [String(word)] }
            return [String(word.dropLast()), String(mark)]
        }.addressed(addressing)
    }

    /// All readings of a hand-written entry.
    static func readings(_ entry: String, _ addressing: Addressing) -> [Gloss] {
        entry.split(separator: "/").map { Gloss($0, addressing) }
    }
}

extension [String] {
    /// "je" is both "you" and "your", and stands twice where "u zich" does: informally they are one.
    fileprivate func addressed(_ addressing: Addressing) -> [String] {
        guard addressing == .informal else { return self }
        return map { $0 == "your" ? "you" : $0 }.reduce(into: []) { words, word in
            if word != "you" || words.last != "you" { words.append(word) }
        }
    }
}

extension Gloss {
    /// The hand-written glosses of all kinds of claims.
    static let ofKinds: [String: String] = Glosses.all.flatMap(\.ofKinds).reduce(into: [:]) { $0[$1.kind] = $1.gloss }
}

public import Claims

/// What a phrase says besides what its claim says, in the words of the lexicon: for editors.
public struct PhraseJudgement: Hashable, Sendable {
    /// A word that nobody knows, with the senses that it may have: by its form, and by what the claim says and the phrase does not.
    public struct Unknown: Hashable, Sendable {
        public let word: String
        public let likelySenses: [LikelySense]
        /// A known word that it is but for one letter.
        public let likelySpelling: String?
    }

    /// A sense, and a word that has it.
    public struct LikelySense: Hashable, Sendable {
        public let name: String
        public let word: String
    }

    public let unknown: [Unknown]
    /// What it says and the claim does not: a word that carries it, a mark, or a slot in braces.
    public let added: [String]
    /// What the claim says and it does not.
    public let missing: [String]
    /// Whether it says the same things in an order that can mean something else.
    public let isTurned: Bool
    /// The word at which it cannot be read as a Dutch sentence.
    public let misplaced: String?

    public var saysTheClaim: Bool { self == Self.same }

    private static let same = PhraseJudgement(unknown: [], added: [], missing: [], isTurned: false, misplaced: nil)
}

extension WordingLint {
    /// What a phrase of a kind of claim says too much or too little.
    ///
    /// - Parameter phrase: in the formal form of address.
    public func judgement(of phrase: String, as kind: ClaimKind) -> PhraseJudgement {
        let found = TextMeaning(of: phrase, lexicon)
        let difference = found.difference(
            fromNearest: meanings.readings(of: kind.id, lexicon).map(Array.init) ?? [], lexicon)
        return PhraseJudgement(
            unknown: unknown(in: phrase, missing: difference.missingSenses), added: difference.added,
            missing: difference.missing, isTurned: difference.isTurned, misplaced: found.misplaced)
    }

    /// Where there is one unknown word and one sense is missing, they may well belong together; but not where something is denied,
    /// since the word may be the opposite.
    private func unknown(in phrase: String, missing: [String]) -> [PhraseJudgement.Unknown] {
        let tokens = lexicon.tokens(in: phrase)
        let strange = tokens.filter(\.isUnknown)
        let isDenied = tokens.contains { ["not", "no", "never", "without"].contains($0.cue?.name) }
        return strange.map { token in
            let byForm = lexicon.likelySense(of: token.text)
            let isAlone = strange.count == 1 && missing.count == 1 && !isDenied
            let byPlace = isAlone && missing[0] != byForm ? missing[0] : nil
            return PhraseJudgement.Unknown(
                word: token.text.lowercased(), likelySenses: [byForm, byPlace].compactMap(\.self).compactMap(likely),
                likelySpelling: lexicon.likelySpelling(of: token.text))
        }
    }

    /// As it is shown; nothing for a sense that takes no other words.
    private func likely(_ sense: String) -> PhraseJudgement.LikelySense? {
        guard let meaning = lexicon.sense(named: sense), meaning != .plain, !lexicon.isLimit(meaning) else {
            return nil
        }
        return PhraseJudgement.LikelySense(name: sense, word: lexicon.shownAsAct(sense))
    }
}

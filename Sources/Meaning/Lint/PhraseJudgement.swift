public import Claims
public import Facts

/// What a phrase says besides what its claim says, in the words of the lexicon: for editors, who know no glosses.
public struct PhraseJudgement: Hashable, Sendable {
    /// A word that nobody knows, with the senses that it may have: by its form, and by what the claim says and the phrase does not.
    public struct Unknown: Hashable, Sendable {
        public let word: String
        public let likelySenses: [String]
    }

    public let unknown: [Unknown]
    /// What it says and the claim does not: a word that carries it, a mark, or a slot in braces.
    public let added: [String]
    /// What the claim says and it does not.
    public let missing: [String]
    /// Whether it says the same things in an order that can mean something else.
    public let isTurned: Bool

    public var saysTheClaim: Bool { unknown.isEmpty && added.isEmpty && missing.isEmpty && !isTurned }
}

extension WordingLint {
    /// What a phrase of a kind of claim says too much or too little, in one form of address.
    public func judgement(of phrase: String, as kind: ClaimKind, _ addressing: Addressing) -> PhraseJudgement {
        let tokens = lexicon.tokens(in: phrase, withSigns: true)
        let found = Gloss(of: tokens, addressing)
        let readings = Gloss.readings(Gloss.ofKinds[kind.id] ?? "", addressing)
        let nearest = readings.min { $0.distance(to: found) < $1.distance(to: found) }
        let expected = nearest ?? Gloss("", addressing)
        // Where there is one unknown word and one sense is missing, they may well belong together.
        let lacking = expected.words.without(found.words).filter { lexicon.cue(named: $0) != nil }
        let strange = tokens.filter(\.isUnknown)
        let unknown = strange.map { token in
            let byForm = lexicon.likelySense(of: token.text)
            let byPlace = strange.count == 1 && lacking.count == 1 && lacking[0] != byForm ? lacking[0] : nil
            return PhraseJudgement.Unknown(
                word: token.text.lowercased(), likelySenses: [byForm, byPlace].compactMap(\.self))
        }
        return PhraseJudgement(
            unknown: unknown, added: found.words.without(expected.words).map(lexicon.shown),
            missing: expected.words.without(found.words).map(lexicon.shown),
            isTurned: found != expected && found.words.sorted() == expected.words.sorted())
    }
}

extension Gloss {
    fileprivate func distance(to other: Gloss) -> Int {
        words.without(other.words).count + other.words.without(words).count
    }
}

extension [String] {
    /// These but for those of another list, each as often as it stands there.
    fileprivate func without(_ others: [String]) -> [String] {
        var left = Dictionary(grouping: others) { $0 }.mapValues(\.count)
        return filter { word in
            guard let count = left[word], count > 0 else { return true }
            left[word] = count - 1
            return false
        }
    }
}

extension Lexicon {
    /// A word of a gloss as an editor knows it: that of the sense which stands first.
    fileprivate func shown(_ word: String) -> String {
        word.hasPrefix("?") ? String(word.dropFirst()) : firstForms[word] ?? word
    }
}

/// What one text says and another does not.
struct MeaningDifference: Hashable {
    /// What it says too much, as a reader knows it: a word of each sense.
    var added: [String] = []
    var missing: [String] = []
    /// Senses that are missing, each by itself.
    var missingSenses: [String] = []
    /// Whether it says the same things, and of other things.
    var isTurned = false

    var inEnglish: String {
        if isTurned { return "its words are right, and hold for other things or in another order" }
        let parts = [("it adds", added), ("it misses", missing)].filter { !$0.1.isEmpty }
        return parts.map { "\($0.0) \($0.1.map { "\"\($0)\"" }.joined(separator: ", "))" }.joined(separator: "; ")
    }
}

extension TextMeaning {
    /// How it differs from that of these which is most like it.
    func difference(fromNearest readings: [TextMeaning], _ lexicon: Lexicon) -> MeaningDifference {
        let all = readings.map { difference(from: $0, lexicon) }
        return all.min { $0.added.count + $0.missing.count < $1.added.count + $1.missing.count }
            ?? difference(from: TextMeaning(clauses: []), lexicon)
    }

    private func difference(from other: TextMeaning, _ lexicon: Lexicon) -> MeaningDifference {
        if self.says(other) { return MeaningDifference() }
        let (own, others) = (pieces, other.pieces)
        let (added, missing) = (own.without(others), others.without(own))
        return MeaningDifference(
            added: added.map { $0.shown(lexicon) }, missing: missing.map { $0.shown(lexicon) },
            missingSenses: missing.flatMap(\.senses).without(own.flatMap(\.senses)),
            isTurned: added.isEmpty && missing.isEmpty)
    }
}

/// A group of words of a clause, or one thing that is done: what is told of a difference.

extension TextMeaning {
    fileprivate var pieces: [MeaningPiece] {
        clauses.flatMap(\.pieces) + (endsInStop ? [MeaningPiece(senses: ["."])] : [])
    }
}

extension Clause {
    fileprivate var pieces: [MeaningPiece] {
        acts.map { MeaningPiece(senses: [$0], isAct: true) } + parts.map { MeaningPiece(senses: $0.senses) }
            + (mark.isEmpty ? [] : [MeaningPiece(senses: [mark])])
    }
}

extension Clause.Part {
    fileprivate var senses: [String] {
        focus + [marker].compactMap(\.self).filter { !$0.isEmpty } + words
            + clauses.flatMap { $0.pieces.flatMap(\.senses) }
    }
}

private struct MeaningPiece: Hashable {
    let senses: [String]
    var isAct = false

    func shown(_ lexicon: Lexicon) -> String {
        senses.map(isAct ? lexicon.shownAsAct : lexicon.shown).joined(separator: " ")
    }

    static func == (left: MeaningPiece, right: MeaningPiece) -> Bool { left.senses.sorted() == right.senses.sorted() }
    func hash(into hasher: inout Hasher) { hasher.combine(senses.sorted()) }
}

extension Array where Element: Hashable {
    /// These but for those of another list, each as often as it stands there.
    func without(_ others: [Element]) -> [Element] {
        var left = Dictionary(grouping: others) { $0 }.mapValues(\.count)
        return filter { element in
            guard let count = left[element], count > 0 else { return true }
            left[element] = count - 1
            return false
        }
    }
}

extension Lexicon {
    /// The senses of a text in their order, in which "je" is "u", "uw" and "zich".
    func senses(in text: String) -> [String] {
        let said = tokens(in: text, withSigns: true).compactMap { token -> String? in
            guard let word = SentenceWord(token, self) else { return token.text }
            if word.sense == Self.plainSense { return nil }
            return ["your", "zich"].contains(word.sense) ? "you" : word.sense
        }
        return said.reduce(into: []) { senses, sense in
            if sense != "you" || senses.last != "you" { senses.append(sense) }
        }
    }
}

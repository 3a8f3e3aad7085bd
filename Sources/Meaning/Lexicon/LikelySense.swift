extension Lexicon {
    /// The sense that an unknown word probably belongs to, by its form; nothing where no word is like it, or only one whose sense
    /// takes no others.
    ///
    /// A Dutch compound is a kind of what it ends in: "klantgegevens" are "gegevens". Of other words, those with the same
    /// beginning are the forms of one verb or noun: "aanpassing" and "aanpassen".
    func likelySense(of word: String) -> String? {
        let small = word.lowercased()
        let ending = words.filter { ends(small, in: $0) }.max(by: Self.isShorter)
        return (ending ?? nearestByBeginning(to: small)).flatMap(sense)
    }

    /// Whether a word is a compound of another: a noun behind any other word, a verb behind a particle.
    private func ends(_ word: String, in part: String) -> Bool {
        guard part.count >= Self.shortestPart, word.hasSuffix(part), case .cue(let cue) = meaning(ofSmall: part) else {
            return false
        }
        let opening = word.dropLast(part.count)
        return [.handling, .act].contains(cue.subject)
            ? Self.particles.contains(opening) : opening.count >= Self.shortestOpening
    }

    private func nearestByBeginning(to word: String) -> String? {
        let stem = Self.stem(of: word)
        let alike = words.map { (word: $0, stem: Self.stem(of: $0)) }
            .map {
                (word: $0.word, shared: $0.stem.commonPrefix(with: stem).count, length: max($0.stem.count, stem.count))
            }
        let close = alike.filter { $0.shared >= Self.shortestStem && $0.shared * 4 >= $0.length * 3 }
        return close.max { ($0.shared, $1.word.count, $1.word) < ($1.shared, $0.word.count, $0.word) }?.word
    }

    private func sense(of word: String) -> String? {
        let meaning = meaning(ofSmall: word)
        return if case .cue(let cue) = meaning, !isLimit(meaning) { cue.name } else { nil }
    }

    /// Without what a participle begins with: "gewijzigd" has the stem of "wijzigen".
    private static func stem(of word: String) -> String {
        word.hasPrefix("ge") && word.count > 6 ? String(word.dropFirst(2)) : word
    }

    private static func isShorter(_ left: String, _ right: String) -> Bool {
        (left.count, right) < (right.count, left)
    }

    private static let particles: Set<Substring> = [
        "aan", "achter", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "rond", "samen", "terug", "toe",
        "uit", "vast",
        "voor", "weg",
    ]
    /// Letters of what stands before a noun in a compound.
    private static let shortestOpening = 3
    /// Letters of a part by which words are told to be alike.
    private static let shortestPart = 5
    /// Letters that two words have in common at their beginning.
    private static let shortestStem = 4

    /// A known word that this is but for one letter, left out, put in or mistaken; nothing for short ones.
    func likelySpelling(of word: String) -> String? {
        let small = word.lowercased().map(\.self)
        guard small.count >= Self.shortestPart else { return nil }
        return words.first { (known: String) in Self.isOneOff(small, known.map(\.self)) }
    }

    private static func isOneOff(_ word: [Character], _ other: [Character]) -> Bool {
        guard abs(word.count - other.count) <= 1, word != other else { return false }
        let start = zip(word, other).prefix { $0 == $1 }.count
        let (rest, others) = (word[start...], other[start...])
        return rest.dropFirst() == others.dropFirst() || rest.dropFirst() == others || rest == others.dropFirst()
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Substring {
        let count = zip(self, other).prefix { $0 == $1 }.count
        return prefix(count)
    }
}

extension Lexicon {
    /// The sense that an unknown word probably belongs to, by its form; nothing where no word is like it.
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
        return words.map { (word: $0, shared: Self.stem(of: $0).commonPrefix(with: stem).count) }
            .filter { $0.shared >= max(Self.shortestPart, stem.count * 2 / 3) }
            .max { ($0.shared, $1.word.count, $1.word) < ($1.shared, $0.word.count, $0.word) }?.word
    }

    private func sense(of word: String) -> String? {
        switch meaning(ofSmall: word) {
        case .cue(let cue): cue.name
        case .plain: Self.plainSense
        case .unknown: nil
        }
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
    private static let shortestPart = 4
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Substring {
        let count = zip(self, other).prefix { $0 == $1 }.count
        return prefix(count)
    }
}

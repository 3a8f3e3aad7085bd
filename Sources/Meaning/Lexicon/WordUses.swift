import Facts

/// How words stand in sentences, and what they come to there: what judges sentences asks, and nothing else.
struct WordUses: Sendable {
    /// By the words with a space between them.
    private var uses: [String: [WordUse]] = [:]
    private var classes: [String: Set<WordClass>] = [:]
    /// Of each sense the words that stand first: as a verb, and as another word.
    private(set) var firstVerbs: [String: String] = [:]
    private(set) var firstForms: [String: String] = [:]
    /// What comes to the same in other words: uses have the senses that theirs come to.
    private(set) var equivalences = Equivalences()

    /// Those of the words that came with the program.
    static let dutch: WordUses = {
        let plain = WordUses(WordFile.core.flatMap(\.entries), places: Lexicon.places)
        return plain.coming(to: Equivalences(CoreWords.equivalences, Lexicon.dutch.used(as: plain)))
    }()

    /// - Parameter places: each in small letters.
    private init(_ entries: [WordFile.Entry], places: [String]) {
        add(entries)
        for place in places { uses[place] = [WordUse(sense: Lexicon.sense(ofPlace: place), wordClass: .noun)] }
    }

    func adding(_ entries: [WordFile.Entry]) -> WordUses {
        var all = self
        all.add(entries)
        return all
    }

    func coming(to equivalences: Equivalences) -> WordUses {
        var all = self
        all.equivalences = equivalences
        all.uses = uses.mapValues { uses in
            uses.map { WordUse(sense: equivalences.senses[$0.sense] ?? $0.sense, wordClass: $0.wordClass) }
        }
        return all
    }

    private mutating func add(_ entries: [WordFile.Entry]) {
        for entry in entries {
            let sense = equivalences.senses[entry.sense] ?? entry.sense
            for form in entry.forms {
                let wordClass = entry.wordClass ?? likelyClass(of: form, as: entry.sense)
                uses[form, default: []].append(WordUse(sense: sense, wordClass: wordClass))
                classes[entry.sense, default: []].insert(wordClass)
                if wordClass == .verb, firstVerbs[entry.sense] == nil { firstVerbs[entry.sense] = form }
                if wordClass != .verb, firstForms[entry.sense] == nil { firstForms[entry.sense] = form }
            }
        }
    }

    /// Of a word with a sense, and none said: that of the sense, or where it has more, a verb if it ends as one.
    private func likelyClass(of word: String, as sense: String) -> WordClass {
        let known = classes[sense, default: []]
        if known.count == 1, let only = known.first { return only }
        let isVerb =
            known.contains(.verb) && Self.verbEndings.contains { word.hasSuffix($0) } && !word.hasSuffix("ingen")
        return isVerb ? .verb : known.contains(.noun) || known.isEmpty ? .noun : .adjective
    }

    private static let verbEndings = ["en", "t", "d"]

    /// Those of words in small letters, with a space between them: some stand as verbs and as nouns.
    subscript(words: String) -> [WordUse]? { uses[words] }
}

/// A word in a sentence: what it means, and how it stands there.
struct WordUse: Hashable, Sendable {
    let sense: String
    let wordClass: WordClass
}

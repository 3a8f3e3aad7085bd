// Meaning is what Dutch words mean in a privacy text, and what follows from that: whether a phrase says what its claim means,
// and whether free text claims anything. It assumes texts alone; it knows no pages, nor how phrases are written or read.

import Facts

/// The Dutch words that mean something in a privacy text, and the plain ones beside them.
public struct Lexicon: Sendable {
    public static let dutch = Lexicon(
        vocabularies: all, plain: plainWords,
        places: Country.known.filter { $0 != "NL" }.map(\.dutchName))

    /// The words that any text may have, and those that one subject alone needs, which stand beside its glosses.
    static let all: [Vocabulary] =
        [handling, logic, persons, law, time, things, common, devices].flatMap(\.self) + Glosses.all.flatMap(\.words)

    enum Meaning: Hashable, Sendable {
        case cue(Cue)
        /// A word that changes nothing by itself.
        case plain
        case unknown
    }

    private var meanings: [String: Meaning] = [:]
    /// Expressions of several words by their first one, the longest first.
    private var expressions: [String: [(rest: [String], cue: Cue)]] = [:]
    private var cues: [String: Cue] = [:]

    /// - Parameter places: names of countries; that of the reader's own country says nothing.
    init(vocabularies: [Vocabulary], plain: String, places: [String]) {
        for word in plain.split(whereSeparator: \.isWhitespace) { meanings[String(word)] = .plain }
        for vocabulary in vocabularies {
            for (name, forms) in vocabulary.words {
                let cue = Cue(name: name, subject: vocabulary.subject)
                for form in forms.split(whereSeparator: \.isWhitespace) { add(form.split(separator: "_"), cue) }
            }
        }
        for place in places {
            let words = place.lowercased().split(separator: " ")
            add(words, Cue(name: words.joined(separator: "-"), subject: .place))
        }
        expressions = expressions.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    private mutating func add(_ words: [Substring], _ cue: Cue) {
        cues[cue.name] = cue
        guard let first = words.first.map(String.init) else { return }
        if words.count == 1 {
            meanings[first] = .cue(cue)
        } else {
            expressions[first, default: []].append((words.dropFirst().map(String.init), cue))
        }
    }

    /// The cue with this name; nothing if no word has it.
    func cue(named name: String) -> Cue? { Self.number(name) ?? cues[name] }

    /// What a word means, without regard to those around it.
    func meaning(of word: String) -> Meaning { meaning(ofSmall: word.lowercased()) }

    /// The same of a word in small letters.
    func meaning(ofSmall word: String) -> Meaning {
        Self.number(word).map(Meaning.cue) ?? meanings[word] ?? .unknown
    }

    /// The expression that begins with the first of these words (in small letters), and how many words it takes.
    func expression(at words: ArraySlice<String>) -> (cue: Cue, count: Int)? {
        guard let first = words.first, let candidates = expressions[first] else { return nil }
        let following = words.dropFirst()
        return candidates.first { following.starts(with: $0.rest) }.map { ($0.cue, $0.rest.count + 1) }
    }

    /// Digits mean themselves: the 6 of an article is another than the 9.
    private static func number(_ word: String) -> Cue? {
        guard !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Cue(name: word, subject: .amount)
    }
}

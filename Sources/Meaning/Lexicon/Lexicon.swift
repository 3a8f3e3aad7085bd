// Meaning is what Dutch words mean in a privacy text, and what follows from that: whether a phrase says what its claim means,
// and whether free text claims anything. It assumes texts alone; it knows no pages, nor how phrases are written or read.

import Facts

/// The Dutch words that mean something in a privacy text, and the plain ones beside them.
public struct Lexicon: Sendable {
    /// The words that came with the program.
    public static let dutch = {
        let files = CoreWords.texts(in: CoreWords.folder).map { WordFile(parsing: $0.text, file: $0.path) }
        var lexicon = Lexicon(files, places: Country.known.filter { $0 != "NL" }.map(\.dutchName))
        lexicon.equivalences = Equivalences(CoreWords.equivalences, lexicon)
        return lexicon
    }()

    /// The sense of words that change nothing by themselves.
    static let plainSense = "plain"

    enum Meaning: Hashable, Sendable {
        case cue(Cue)
        /// A word that changes nothing by itself.
        case plain
        case unknown
    }

    private var meanings: [String: Meaning] = [:]
    /// Expressions of several words by their first one, the longest first.
    private var expressions: [String: [(rest: [String], meaning: Meaning)]] = [:]
    private var cues: [String: Cue] = [:]
    /// Of each sense the words that stand first: as a verb, and as another word.
    private(set) var firstVerbs: [String: String] = [:]
    private(set) var firstForms: [String: String] = [:]
    /// How words stand in sentences, by the words with a space between them.
    private var uses: [String: [WordUse]] = [:]
    private var classes: [String: Set<WordClass>] = [:]
    /// What comes to the same in other words: uses have the senses that theirs come to.
    var equivalences = Equivalences() {
        didSet {
            uses = uses.mapValues { uses in
                uses.map { WordUse(sense: equivalences.senses[$0.sense] ?? $0.sense, wordClass: $0.wordClass) }
            }
        }
    }
    /// Senses of words that change nothing by themselves: "with".
    private var silentSenses: Set<String> = [plainSense]

    /// - Parameter places: names of countries; that of the reader's own country says nothing.
    init(_ files: [WordFile], places: [String]) {
        for entry in files.flatMap(\.entries) {
            if let subject = entry.subject {
                cues[entry.sense] = Cue(name: entry.sense, subject: subject)
            } else {
                silentSenses.insert(entry.sense)
            }
            add(entry)
        }
        for place in places {
            let words = place.lowercased().split(separator: " ").map(String.init)
            let cue = Cue(name: words.joined(separator: "-"), subject: .place)
            cues[cue.name] = cue
            add(words, .cue(cue))
            uses[words.joined(separator: " ")] = [WordUse(sense: cue.name, wordClass: .noun)]
        }
    }

    /// Adds the words of a line whose sense is there.
    mutating func add(_ entry: WordFile.Entry) {
        guard let meaning = sense(named: entry.sense) else { return }
        for words in entry.forms {
            add(words, meaning)
            let form = words.joined(separator: " ")
            let wordClass = entry.wordClass ?? likelyClass(of: form, as: entry.sense)
            let sense = equivalences.senses[entry.sense] ?? entry.sense
            uses[form, default: []].append(WordUse(sense: sense, wordClass: wordClass))
            classes[entry.sense, default: []].insert(wordClass)
            if wordClass == .verb, firstVerbs[entry.sense] == nil { firstVerbs[entry.sense] = form }
            if wordClass != .verb, firstForms[entry.sense] == nil { firstForms[entry.sense] = form }
        }
    }

    /// How words stand in a sentence: some as verbs and as nouns. In small letters, with a space between them.
    func uses(of words: String) -> [WordUse] {
        if let found = uses[words] { return found }
        return Self.number(words) == nil ? [] : [WordUse(sense: words, wordClass: .noun)]
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

    private mutating func add(_ words: [String], _ meaning: Meaning) {
        guard let first = words.first else { return }
        if words.count == 1 {
            meanings[first] = meaning
        } else {
            // The longest first.
            let others = expressions[first, default: []]
            let place = others.firstIndex { $0.rest.count < words.count - 1 } ?? others.count
            expressions[first, default: []].insert((Array(words.dropFirst()), meaning), at: place)
        }
    }

    /// What words of a sense mean; nothing where there is no such sense.
    func sense(named name: String) -> Meaning? { silentSenses.contains(name) ? .plain : cues[name].map(Meaning.cue) }

    /// The names of all senses, sorted.
    var senses: [String] { cues.keys.sorted() }

    /// Every word that means something by itself, sorted.
    var words: [String] { meanings.keys.sorted() }

    /// What words mean together.
    func meaning(ofAll words: [String]) -> Meaning {
        if words.count == 1 { return meaning(ofSmall: words[0]) }
        guard let found = expression(at: words[...]), found.count == words.count else { return .unknown }
        return found.meaning
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
    func expression(at words: ArraySlice<String>) -> (meaning: Meaning, count: Int)? {
        guard let first = words.first, let candidates = expressions[first] else { return nil }
        let following = words.dropFirst()
        return candidates.first { following.starts(with: $0.rest) }.map { ($0.meaning, $0.rest.count + 1) }
    }

    /// Digits mean themselves: the 6 of an article is another than the 9.
    private static func number(_ word: String) -> Cue? {
        guard !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Cue(name: word, subject: .amount)
    }
}

/// A word in a sentence: what it means, and how it stands there.
struct WordUse: Hashable, Sendable {
    let sense: String
    let wordClass: WordClass
}

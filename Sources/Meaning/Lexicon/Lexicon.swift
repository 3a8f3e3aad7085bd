// Meaning is what Dutch words mean in a privacy text, and what follows from that: whether a phrase says what its claim means,
// and whether free text claims anything. It assumes texts alone; it knows no pages, nor how phrases are written or read.

import Facts

/// The Dutch words that mean something in a privacy text, and the plain ones beside them.
public struct Lexicon: Sendable {
    /// The words that came with the program.
    public static let dutch = Lexicon(
        CoreWords.texts.map { WordFile(parsing: $0.text, file: $0.path) },
        places: Country.known.filter { $0 != "NL" }.map(\.dutchName))

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
    /// Of each sense the words that stand first.
    private(set) var firstForms: [String: String] = [:]

    /// - Parameter places: names of countries; that of the reader's own country says nothing.
    init(_ files: [WordFile], places: [String]) {
        for entry in files.flatMap(\.entries) {
            if let subject = entry.subject { cues[entry.sense] = Cue(name: entry.sense, subject: subject) }
            add(entry)
        }
        for place in places {
            let words = place.lowercased().split(separator: " ").map(String.init)
            let cue = Cue(name: words.joined(separator: "-"), subject: .place)
            cues[cue.name] = cue
            add(words, .cue(cue))
        }
    }

    /// Adds the words of a line whose sense is there.
    mutating func add(_ entry: WordFile.Entry) {
        guard let meaning = sense(named: entry.sense) else { return }
        if firstForms[entry.sense] == nil { firstForms[entry.sense] = entry.forms[0].joined(separator: " ") }
        for words in entry.forms { add(words, meaning) }
    }

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
    func sense(named name: String) -> Meaning? { name == Self.plainSense ? .plain : cues[name].map(Meaning.cue) }

    /// The names of all senses, sorted.
    var senses: [String] { cues.keys.sorted() + [Self.plainSense] }

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

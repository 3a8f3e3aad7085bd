// Meaning is what Dutch words mean in a privacy text, and what follows from that: whether a phrase says what its claim means,
// and whether free text claims anything. It assumes texts alone; it knows no pages, nor how phrases are written or read.

import Facts

/// The Dutch words that mean something in a privacy text, and the plain ones beside them.
public struct Lexicon: Sendable {
    /// The words that came with the program.
    public static let dutch = Lexicon(WordFile.core.flatMap(\.entries), places: places)

    /// Names of countries, in small letters; that of the reader's own country says nothing.
    static var places: [String] { Country.known.filter { $0 != "NL" }.map { $0.dutchName.lowercased() } }

    static func sense(ofPlace place: String) -> String { place.split(separator: " ").joined(separator: "-") }

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
    /// Senses of words that change nothing by themselves: "with".
    private var silentSenses: Set<String> = [plainSense]
    /// How the words stand in sentences, where that is not as those of the program do.
    private var ownUses: WordUses?
    var wordUses: WordUses { ownUses ?? .dutch }

    private init(_ entries: [WordFile.Entry], places: [String]) {
        meanings.reserveCapacity(entries.reduce(places.count) { $0 + $1.forms.count })
        for entry in entries {
            if let subject = entry.subject {
                cues[entry.sense] = Cue(name: entry.sense, subject: subject)
            } else {
                silentSenses.insert(entry.sense)
            }
            add(entry)
        }
        for place in places {
            let cue = Cue(name: Self.sense(ofPlace: place), subject: .place)
            cues[cue.name] = cue
            add(place, .cue(cue))
        }
    }

    /// The same, with other uses of its words.
    func used(as uses: WordUses) -> Lexicon {
        var lexicon = self
        lexicon.ownUses = uses
        return lexicon
    }

    /// With words whose senses are there.
    func adding(_ entries: [WordFile.Entry]) -> Lexicon {
        if entries.isEmpty { return self }
        var lexicon = used(as: wordUses.adding(entries.filter { sense(named: $0.sense) != nil }))
        for entry in entries { lexicon.add(entry) }
        return lexicon
    }

    private mutating func add(_ entry: WordFile.Entry) {
        guard let meaning = sense(named: entry.sense) else { return }
        for form in entry.forms { add(form, meaning) }
    }

    /// How words stand in a sentence: in small letters, with a space between them.
    func uses(of words: String) -> [WordUse] {
        wordUses[words] ?? (Self.number(words) == nil ? [] : [WordUse(sense: words, wordClass: .noun)])
    }

    private mutating func add(_ form: String, _ meaning: Meaning) {
        guard form.utf8.contains(UInt8(ascii: " ")) else { return meanings[form] = meaning }
        let words = form.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        // The longest first.
        let others = expressions[words[0], default: []]
        let place = others.firstIndex { $0.rest.count < words.count - 1 } ?? others.count
        expressions[words[0], default: []].insert((Array(words.dropFirst()), meaning), at: place)
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

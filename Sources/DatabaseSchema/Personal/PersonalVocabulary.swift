internal import CTables

/// By which words a column is taken for personal data: `Sources/CTables/personal-columns.txt`, which says how it is to be read.
struct PersonalVocabulary {
    /// One word of a kind.
    struct Word: Hashable {
        enum Place: String {
            case sure, likely, people
        }

        let kind: PersonalKind
        let place: Place
        /// As it is written there.
        let text: String
        /// Without spaces and signs.
        let letters: String
    }

    /// What a kind is kept as.
    enum Holding: String {
        case text, number, day, any
    }

    /// The words of kinds, by their letters.
    private(set) var words: [String: [Word]] = [:]
    /// Those that end longer words as well.
    private(set) var endings: [Word] = []
    private(set) var holdings: [PersonalKind: Holding] = [:]
    private(set) var types: [String: PersonalKind] = [:]
    /// By kind, words that say that it is something else.
    private(set) var inside: [PersonalKind: Set<String>] = [:]
    let people: Nouns
    let things: Nouns
    let neutral: Set<String>
    let contents: Set<String>
    let about: Set<String>
    let asking: Set<String>
    let turned: Set<String>

    static let own = PersonalVocabulary(String(cString: verklaar_personal_columns()))

    /// The file comes with the program: a test reads all of it, and it stops there where a line is none.
    init(_ text: String) {
        var lists: [String: [String]] = [:]
        var lines: [(kind: PersonalKind, key: String, entries: [String])] = []
        var kind: PersonalKind?
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("[") {
                let parts = line.dropFirst().dropLast().split(separator: ":").map { $0.filter { $0 != " " } }
                kind = parts.count > 1 ? PersonalKind(rawValue: parts[0])! : nil
                if let kind { holdings[kind] = Holding(rawValue: parts[1])! }
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1)
            let entries = parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
            if let kind {
                lines.append((kind, String(parts[0]), entries))
            } else {
                lists[String(parts[0]), default: []] += entries.map { $0.filter { $0 != " " } }
            }
        }
        people = Nouns(lists["people"]!, isLongEnding: false)
        things = Nouns(lists["things"]!, isLongEnding: true)
        (neutral, contents) = (Set(lists["neutral"]!), Set(lists["contents"]!))
        (about, asking, turned) = (Set(lists["about"]!), Set(lists["asking"]!), Set(lists["turned"]!))
        for line in lines { add(line.entries, under: line.key, of: line.kind) }
    }

    private mutating func add(_ entries: [String], under key: String, of kind: PersonalKind) {
        switch key {
        case "types": for entry in entries { types[entry] = kind }
        case "inside": inside[kind, default: []].formUnion(entries)
        default: for entry in entries { add(entry, in: Word.Place(rawValue: key)!, of: kind) }
        }
    }

    private mutating func add(_ entry: String, in place: Word.Place, of kind: PersonalKind) {
        let word = Word(kind: kind, place: place, text: entry, letters: entry.filter { $0 != " " && $0 != "-" })
        words[word.letters, default: []].append(word)
        if entry.hasPrefix("-") { endings.append(word) }
    }
}

/// Nouns of tables, in the singular or the plural of English and Dutch.
struct Nouns {
    private let whole: Set<String>
    private let endings: [String]

    /// - Parameter isLongEnding: whether a long one is the end of longer words as well: `authtoken`, `usergroup`.
    init(_ nouns: [String], isLongEnding: Bool) {
        whole = Set(nouns.filter { !$0.hasPrefix("-") })
        let long = isLongEnding ? nouns.filter { $0.utf8.count > 4 } : []
        endings = nouns.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) } + long
    }

    func has(_ word: String) -> Bool {
        let forms = Self.singulars(of: word)
        return forms.contains(where: whole.contains)
            || endings.contains { ending in forms.contains { $0.hasSuffix(ending) } }
    }

    /// Whether both words are one noun.
    static func areSame(_ word: String, _ other: String) -> Bool {
        !Set(singulars(of: word)).isDisjoint(with: singulars(of: other))
    }

    /// The word itself, and what it may be the plural of.
    private static func singulars(of word: String) -> [String] {
        let plurals = [("ies", "y"), ("s", ""), ("es", ""), ("en", "")]
        return [word] + plurals.filter { word.hasSuffix($0.0) }.map { word.dropLast($0.0.utf8.count) + $0.1 }
    }
}

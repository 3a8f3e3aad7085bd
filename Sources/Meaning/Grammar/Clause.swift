/// What a clause says, whatever the order it says it in: what is done, and the groups of words around it.
struct Clause: Hashable {
    /// What is done, with what goes with it: "can", "keep".
    var acts: [String] = []
    var parts: [Part] = []
    /// Whether it points at one thing or at more that were said before: "dat", "ze".
    var points: Set<String> = []
    /// Whether its verb stands before all else, as in a question or an order.
    var isVerbFirst = false
    /// What the clause ends in, if that is no full stop: "?", ":".
    var mark = ""
    var isQuestion: Bool { mark == "?" }
    /// Of two times that which "daarna" stands before: "{term}", of "zolang {criterion}, en daarna nog {term}".
    var secondTime: String?
    /// What words point at, that stand for what was said.
    static let pointing: [String: Set<String>] = [
        "dat": ["dat"], "dit": ["dat"], "het": ["dat"], "die": ["die"], "ze": ["die"],
    ]

    /// A group of words with one task in its clause: "tot {term}", "alleen {data}", "als u dat vraagt".
    struct Part: Hashable {
        /// What holds for it: "niet", "alleen".
        var focus: [String] = []
        /// The preposition or conjunction before it; nothing before a subject or object.
        var marker: String?
        var words: [String] = []
        /// The clauses in it.
        var clauses: [Clause] = []
        var canAct = false
        /// Whether it stands behind a comma, against what stands before it: "op uw apparaat, niet op een server".
        var isContrast = false
        /// Whether it stands before the verb of a main clause.
        var isFronted = false
        /// Whether it says how, and stands anywhere.
        var isAdverb = false

        /// Whether it is a subject or object.
        var isBare: Bool { marker == nil && !isAdverb && !words.isEmpty }
        var isWeOrYou: Bool { words == ["we"] || words == ["you"] }
    }

    /// Its own and those of the clauses in it.
    var allPoints: Set<String> { parts.flatMap(\.clauses).reduce(points) { $0.union($1.allPoints) } }

    /// All of it in one order, by which clauses are compared: the parts sorted, but for several that can act. Which of these does,
    /// only their order tells.
    var canonical: String {
        let isOpen = parts.count(where: \.isActor) > 1
        let actors = isOpen ? parts.filter(\.isActor).map(\.canonical) : []
        let others = parts.lazy.filter { !(isOpen && $0.isActor) }.map(\.canonical).sorted()
        let second = secondTime.map { "\(Self.afterwards) \($0)" } ?? ""
        let said = [chain.joined(separator: " "), (actors + others).joined(separator: "; "), second]
        return said.filter { !$0.isEmpty }.joined(separator: ": ") + mark
    }

    /// What is done in its order, but for auxiliaries that can stand on either side: "gewist heeft", "heeft gewist".
    private var chain: [String] {
        var chain = acts.filter { !Self.movable.contains($0) }
        for place in chain.indices where chain[place] == "or" && place > 0 && place + 1 < chain.count {
            if chain[place + 1] < chain[place - 1] { chain.swapAt(place - 1, place + 1) }
        }
        return acts.filter(Self.movable.contains).sorted() + chain
    }

    private static let movable: Set = ["be", "become", "have"]

    static let afterwards = "afterwards"
}

extension Clause.Part {
    /// All words before its clauses, with what holds for them.
    var head: [String] { focus + [marker].compactMap(\.self).filter { !$0.isEmpty } + words }

    var canonical: String {
        var text = focus.joined(separator: " ")
        if let marker, !marker.isEmpty { text.addWord(marker) }
        for word in words { text.addWord(word) }
        if !clauses.isEmpty { text.addWord("[\(clauses.map(\.canonical).joined(separator: " | "))]") }
        return text
    }

    fileprivate var isActor: Bool { canAct && isBare && words != ["we"] && words != ["our"] }
}

extension String {
    fileprivate mutating func addWord(_ word: String) {
        if !isEmpty { self += " " }
        self += word
    }
}

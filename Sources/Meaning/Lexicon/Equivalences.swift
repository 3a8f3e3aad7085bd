/// What is the same in other words: senses that a privacy text uses alike, groups of words, and turns of phrase.
///
///     ## Woorden
///
///     - krijgen = ontvangen
///
///     ## Groepen
///
///     - met uw toestemming = als [geven: u; toestemming]
///     - wie […] = iedereen […]
///
///     ## Wendingen
///
///     - vertellen: … = laten weten: …
///     - gebruiken: … = maken: gebruik; van …
///
/// What stands first is what the others come to. Groups and turns are written as meanings are (`MeaningNotation`); `…` stands for
/// any words, `[…]` for any clause. A group is the same wherever it stands, behind "alleen" or "niet" too.
struct Equivalences: Sendable {
    struct Turn: Sendable {
        let said: Clause
        let meant: Clause
    }

    struct Group: Sendable {
        let said: Clause.Part
        let meant: Clause.Part
    }

    /// By sense, that which it comes to.
    private(set) var senses: [String: String] = [:]
    private(set) var groups: [Group] = []
    private(set) var turns: [Turn] = []
    /// By the last word of what a group says, the numbers of groups.
    private var groupsByLast: [String: [Int]] = [:]

    init() {}

    /// The first group from a number on that ends in a word.
    func group(from number: Int, endingIn last: String?) -> Int? {
        last.flatMap { groupsByLast[$0]?.first { $0 >= number } }
    }

    init(_ text: String, _ lexicon: Lexicon) {
        let sections = Self.sections(of: text)
        for (meant, said) in sections["Woorden", default: []] {
            if let from = Self.sense(of: said, lexicon), let to = Self.sense(of: meant, lexicon) { senses[from] = to }
        }
        let mapped = lexicon.used(as: lexicon.wordUses.coming(to: self))
        groups = sections["Groepen", default: []].map { meant, said in
            Group(said: MeaningNotation.part(said, mapped), meant: MeaningNotation.part(meant, mapped))
        }
        for (number, group) in groups.enumerated() {
            if let last = group.said.lastOfHead { groupsByLast[last, default: []].append(number) }
        }
        turns = sections["Wendingen", default: []].map { meant, said in
            Turn(said: MeaningNotation.clause(said, mapped), meant: MeaningNotation.clause(meant, mapped))
        }
    }

    /// By heading, what is meant and what is said in other words.
    private static func sections(of text: String) -> [Substring: [(String, String)]] {
        var sections: [Substring: [(String, String)]] = [:]
        var heading: Substring = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { heading = line.dropFirst(3) }
            guard line.hasPrefix("- ") else { continue }
            let sides = line.dropFirst(2).split(separator: "=").map { String($0.trimmingPrefix { $0 == " " }) }
            for side in sides.dropFirst() { sections[heading, default: []].append((sides[0], side)) }
        }
        return sections
    }

    private static func sense(of text: String, _ lexicon: Lexicon) -> String? {
        lexicon.uses(of: text.split(separator: " ").joined(separator: " ")).first?.sense
    }
}

extension Equivalences.Turn {
    /// The same clause as it is meant; nothing where it does not say this.
    func applied(to clause: Clause) -> Clause? {
        guard said.acts.allSatisfy(clause.acts.contains),
            said.parts.allSatisfy({ part in part.words == [Self.anything] || clause.parts.contains { $0.fits(part) } })
        else { return nil }
        var clause = clause
        var first = said.acts.isEmpty ? 0 : clause.acts.count
        for act in said.acts {
            guard let place = clause.acts.firstIndex(of: act) else { return nil }
            clause.acts.remove(at: place)
            first = min(first, place)
        }
        var rest: [Clause.Part] = []
        for pattern in said.parts where pattern.words != [Self.anything] {
            guard let place = clause.parts.firstIndex(where: { $0.fits(pattern) }) else { return nil }
            let part = clause.parts.remove(at: place)
            if pattern.isOpen { rest.append(part.without(pattern)) }
        }
        // Behind "kunnen" it stays behind that.
        clause.acts.insert(contentsOf: meant.acts, at: first)
        for pattern in meant.parts {
            if pattern.isOpen {
                if rest.isEmpty { continue }
                clause.parts.append(rest.removeFirst().behind(pattern))
            } else {
                clause.parts.append(pattern)
            }
        }
        return clause
    }

    fileprivate static let anything = "…"
}

extension Equivalences.Group {
    /// The same group as it is meant; nothing where it does not end in what is said.
    func applied(to part: Clause.Part) -> Clause.Part? {
        let head = part.head
        guard head.suffix(said.head.count) == said.head[...], holdsClauses(of: part) else { return nil }
        var meaning = meant
        let before = head.dropLast(said.head.count)
        meaning.focus = Array(before.prefix(part.focus.count))
        meaning.words = before.dropFirst(part.focus.count) + meant.words
        if part.marker != nil { meaning.marker = meaning.marker ?? "" }
        (meaning.isContrast, meaning.isFronted) = (part.isContrast, part.isFronted)
        if said.hasAnyClause { meaning.clauses = part.clauses }
        return meaning
    }

    private func holdsClauses(of part: Clause.Part) -> Bool {
        if said.hasAnyClause { return !part.clauses.isEmpty }
        return said.clauses.count == part.clauses.count
            && zip(said.clauses, part.clauses).allSatisfy { $0.canonical == $1.canonical }
    }
}

extension Clause.Part {
    /// The last word before its clauses; by it most groups are told apart.
    var lastOfHead: String? { words.last ?? marker.flatMap { $0.isEmpty ? nil : $0 } ?? focus.last }

    fileprivate var hasAnyClause: Bool { clauses.first?.parts.first?.words == [Equivalences.Turn.anything] }

    /// Whether it leaves words or a clause open: "van …", "of […]".
    fileprivate var isOpen: Bool { hasAnyClause || words.last == Equivalences.Turn.anything }

    fileprivate func fits(_ pattern: Clause.Part) -> Bool {
        if pattern.hasAnyClause { return head == pattern.head && !clauses.isEmpty }
        guard pattern.words.last == Equivalences.Turn.anything else {
            return lastOfHead == pattern.lastOfHead && clauses.count == pattern.clauses.count
                && canonical == pattern.canonical
        }
        return head.starts(with: pattern.head.dropLast()) && (head.count >= pattern.head.count || !clauses.isEmpty)
    }

    fileprivate func without(_ pattern: Clause.Part) -> Clause.Part {
        var part = self
        part.words = Array(head.dropFirst(pattern.head.count - (pattern.hasAnyClause ? 0 : 1)))
        (part.focus, part.marker) = ([], nil)
        return part
    }

    fileprivate func behind(_ pattern: Clause.Part) -> Clause.Part {
        var part = self
        (part.focus, part.marker) = (pattern.focus, pattern.marker)
        part.words = (pattern.hasAnyClause ? pattern.words : pattern.words.dropLast()) + words
        return part
    }
}

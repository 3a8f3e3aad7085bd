/// What is the same in other words: senses that a privacy text uses alike, and turns of phrase.
///
///     ## Woorden
///
///     - krijgen = ontvangen
///
///     ## Wendingen
///
///     - vertellen: … = laten weten: …
///     - gebruiken: … = maken: gebruik; van …
///
/// What stands first is what the others come to. Turns are written as meanings are (`MeaningNotation`); `…` stands for any words.
struct Equivalences: Sendable {
    struct Turn: Sendable {
        let said: Clause
        let meant: Clause
    }

    /// By sense, that which it comes to.
    private(set) var senses: [String: String] = [:]
    private(set) var turns: [Turn] = []

    init() {}

    init(_ text: String, _ lexicon: Lexicon) {
        var pairs: [(String, String)] = []
        for line in text.split(separator: "\n") where line.hasPrefix("- ") {
            let sides = line.dropFirst(2).split(separator: "=").map { String($0.trimmingPrefix { $0 == " " }) }
            for side in sides.dropFirst() { pairs.append((sides[0], side)) }
        }
        for (meant, said) in pairs where !said.contains(":") {
            if let from = Self.sense(of: said, lexicon), let to = Self.sense(of: meant, lexicon) { senses[from] = to }
        }
        let mapped = lexicon.used(as: lexicon.wordUses.coming(to: self))
        turns = pairs.filter { $0.1.contains(":") }.map { meant, said in
            Turn(said: MeaningNotation.clause(said, mapped), meant: MeaningNotation.clause(meant, mapped))
        }
    }

    private static func sense(of text: String, _ lexicon: Lexicon) -> String? {
        lexicon.uses(of: text.split(separator: " ").joined(separator: " ")).first?.sense
    }
}

extension Equivalences.Turn {
    /// The same clause as it is meant; nothing where it does not say this.
    func applied(to clause: Clause) -> Clause? {
        var clause = clause
        for act in said.acts {
            guard let place = clause.acts.firstIndex(of: act) else { return nil }
            clause.acts.remove(at: place)
        }
        var rest: [Clause.Part] = []
        for pattern in said.parts where pattern.words != [Self.anything] {
            guard let place = clause.parts.firstIndex(where: { $0.fits(pattern) }) else { return nil }
            let part = clause.parts.remove(at: place)
            if pattern.words.last == Self.anything { rest.append(part.without(pattern)) }
        }
        clause.acts = meant.acts + clause.acts
        for pattern in meant.parts {
            if pattern.words.last == Self.anything {
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

extension Clause.Part {
    fileprivate func fits(_ pattern: Clause.Part) -> Bool {
        guard pattern.words.last == Equivalences.Turn.anything else { return canonical == pattern.canonical }
        return head.starts(with: pattern.head.dropLast()) && (head.count >= pattern.head.count || !clauses.isEmpty)
    }

    fileprivate func without(_ pattern: Clause.Part) -> Clause.Part {
        var part = self
        part.words = Array(head.dropFirst(pattern.head.count - 1))
        (part.focus, part.marker) = ([], nil)
        return part
    }

    fileprivate func behind(_ pattern: Clause.Part) -> Clause.Part {
        var part = self
        (part.focus, part.marker) = (pattern.focus, pattern.marker)
        part.words = pattern.words.dropLast() + words
        return part
    }
}

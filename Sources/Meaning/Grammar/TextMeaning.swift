/// What a text says: its clauses one after another, each without regard to the order of its words.
struct TextMeaning: Hashable {
    private(set) var clauses: [Clause] = []
    /// Whether it ends in a full stop, as sentences do, and headings and the items of a list do not.
    private(set) var endsInStop = false

    init(clauses: [Clause], endsInStop: Bool = false) {
        self.clauses = clauses
        self.endsInStop = endsInStop
    }

    /// Of clauses that were written down, where a question and its answer are two as well.
    init(writing clauses: [Clause], endsInStop: Bool) {
        self.endsInStop = endsInStop
        for clause in clauses {
            isOpenQuestion = self.clauses.last.map { $0.isQuestion || $0.mark == ":" } ?? false
            var said = clause
            if isOpenQuestion, let question = self.clauses.last, let statement = clause.filling(question) {
                self.clauses[self.clauses.count - 1] = statement
                continue
            }
            takeTime(into: &said)
            if let topic = self.clauses.last?.topic, let told = said.telling(of: topic) {
                self.clauses.removeLast()
                said = told
            }
            self.clauses.append(said)
        }
    }

    init(of text: String, _ lexicon: Lexicon) { self.init(of: lexicon.tokens(in: text, withSigns: true), lexicon) }

    init(of tokens: [Token], _ lexicon: Lexicon) {
        var sentence: [SentenceWord] = []
        for token in tokens {
            if let word = SentenceWord(token, lexicon) {
                sentence.append(word)
            } else {
                add(sentence, token.text, lexicon)
                sentence = []
            }
        }
        add(sentence, "", lexicon)
        endsInStop = tokens.last?.text == "."
    }

    private mutating func add(_ sentence: [SentenceWord], _ mark: String, _ lexicon: Lexicon) {
        // "Welke gegevens wij gebruiken:" names the data, and asks nothing.
        let isAnnounced = mark == ":" && sentence.first?.sense != "which"
        var parser = ClauseParser(sentence, lexicon, isAsked: mark == "?", isAnnounced: isAnnounced)
        var said = parser.sentence()
        misplaced = misplaced ?? parser.misplaced
        if said.isEmpty { return }
        if mark == ":", said.count == 1 { said[0] = said[0].withVerbLast }
        if said.count == 2, Self.opensWithInfinitive(sentence), let answer = said[1].answering(said[0]) {
            said = [answer]
            said[0].normalise(lexicon.wordUses.equivalences)
        }
        // "Bewaren wij dat." is no statement.
        let isAsked = said[0].isVerbFirst && said[0].parts.contains(where: \.isWeOrYou)
        let mark = mark == "." && isAsked && said.count == 1 ? "?" : mark
        // "Vertel het ons." asks the reader to do it.
        for place in said.indices where said[place].isVerbFirst && !isAsked && mark == "." { said[place].mark = "!" }
        if mark != ".", mark != ";" { said[said.count - 1].mark = mark }
        if let statement = answer(said[0], isAlone: said.count == 1) {
            conclude(statement, lexicon)
            said.removeFirst()
            if said.isEmpty { return }
        }
        takeTopic(into: &said[0], lexicon)
        takeQuestion(into: &said, lexicon)
        said[said.count - 1].announce()
        let opensWithVerb = sentence.first?.can(.verb) ?? false
        isOpenQuestion = (mark == "?" || mark == ":") && !opensWithVerb
        asked = mark == "?" && opensWithVerb ? parser.opensWithVerbs ? said.count : 1 : 0
        let verbs = sentence.filter { $0.can(.verb) && !$0.can(.noun) }
        isBareInfinitive = isOpenQuestion && verbs.count == 1 && verbs[0].isInfinitive
        clauses += said
    }

    /// The question before with its answer, if this is one.
    private func answer(_ said: Clause, isAlone: Bool) -> Clause? {
        guard let question = clauses.last else { return nil }
        if isBareInfinitive, let answer = said.answering(question) { return answer }
        if !isAlone { return nil }
        if asked == 1, let answer = said.denying(question) ?? said.affirming(question) ?? said.determining(question) {
            return answer
        }
        return isOpenQuestion ? said.filling(question) : nil
    }

    /// Puts a statement in the place of a question that is answered.
    private mutating func conclude(_ statement: Clause, _ lexicon: Lexicon) {
        var statement = statement
        statement.normalise(lexicon.wordUses.equivalences)
        clauses[clauses.count - 1] = statement
        (isOpenQuestion, isBareInfinitive, asked) = (false, false, 0)
    }

    /// Puts a question before a statement into it: "Vraagt u dat? Dan wissen wij ze." is "Als u dat vraagt, wissen wij ze."
    private mutating func takeQuestion(into said: inout [Clause], _ lexicon: Lexicon) {
        if asked > 0 {
            for var condition in clauses.suffix(asked) {
                condition.mark = ""
                said[0].add(condition: condition)
            }
            clauses.removeLast(asked)
            said[0].turn(by: lexicon.wordUses.equivalences)
        } else {
            takeTime(into: &said[0])
        }
    }

    /// "Gegevens verkopen, dat doen wij niet."
    private static func opensWithInfinitive(_ sentence: [SentenceWord]) -> Bool {
        sentence.prefix { $0.kind != .comma }.first { $0.can(.verb) && !$0.can(.noun) }?.isInfinitive ?? false
    }

    /// Puts what stands before a colon into what is said of it: "Namen: die bewaren wij niet."
    private mutating func takeTopic(into said: inout Clause, _ lexicon: Lexicon) {
        guard let topic = clauses.last?.topic, var told = said.telling(of: topic) else { return }
        clauses.removeLast()
        told.turn(by: lexicon.wordUses.equivalences)
        said = told
    }

    /// Puts the time that a question asks about into its answer: "En daarna? Dan wissen wij ze."
    private mutating func takeTime(into said: inout Clause) {
        guard isOpenQuestion, let times = clauses.last?.askedTime, !said.acts.isEmpty else { return }
        clauses.removeLast()
        said.parts.removeAll { $0.head == ["dan"] }
        said.parts += times
    }

    private var isOpenQuestion = false
    /// Of how many clauses the sentence before asks whether they are so.
    private var asked = 0
    /// Whether the clause before was no more than "Gegevens verkopen?".
    private var isBareInfinitive = false
    /// The first word that stands where Dutch has no place for it; then nobody can say what the text means.
    private(set) var misplaced: String?

    /// Whether it says the same, and points at the same where both point at something: "dat" is what was said, "die" are the data.
    func says(_ other: TextMeaning) -> Bool {
        let points = clauses.reduce(into: Set<String>()) { $0.formUnion($1.allPoints) }
        let others = other.clauses.reduce(into: Set<String>()) { $0.formUnion($1.allPoints) }
        return self == other && endsInStop == other.endsInStop
            && (points.isEmpty || others.isEmpty || !points.isDisjoint(with: others))
    }

    /// As a file of meanings has it.
    func written(_ lexicon: Lexicon) -> String {
        clauses.map { $0.written(lexicon) }.joined(separator: " / ") + (endsInStop ? " ." : "")
    }

    var canonical: [String] { clauses.map(\.canonical) }
    static func == (left: TextMeaning, right: TextMeaning) -> Bool { left.canonical == right.canonical }
    func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

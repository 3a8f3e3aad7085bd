/// What a text says: its clauses one after another, each without regard to the order of its words.
struct TextMeaning: Hashable {
    private(set) var clauses: [Clause] = []
    /// Whether it ends in a full stop, as sentences do, and headings and the items of a list do not.
    private(set) var endsInStop = false

    init(clauses: [Clause], endsInStop: Bool = false) {
        self.clauses = clauses
        self.endsInStop = endsInStop
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
        var parser = ClauseParser(sentence, lexicon)
        var said = parser.sentence()
        misplaced = misplaced ?? parser.misplaced
        if said.isEmpty { return }
        // "Bewaren wij dat." is no statement.
        let isAsked = said[0].isVerbFirst && said[0].parts.contains(where: \.isWeOrYou)
        let mark = mark == "." && isAsked && said.count == 1 ? "?" : mark
        // "Vertel het ons." asks the reader to do it.
        for place in said.indices where said[place].isVerbFirst && !isAsked && mark == "." { said[place].mark = "!" }
        if mark != ".", mark != ";" { said[said.count - 1].mark = mark }
        if let question = clauses.last, isBareInfinitive, var answer = said[0].answering(question) {
            clauses.removeLast()
            answer.normalise(lexicon.wordUses.equivalences)
            said[0] = answer
        }
        // "Vraagt u dat? Dan wissen wij ze." is "Als u dat vraagt, wissen wij ze."
        if clauses.last?.isQuestion ?? false, !isOpenQuestion {
            var condition = clauses.removeLast()
            condition.mark = ""
            said[0].add(condition: condition)
            said[0].turn(by: lexicon.wordUses.equivalences)
        }
        said[said.count - 1].announce()
        isOpenQuestion = mark == "?" && !(sentence.first?.can(.verb) ?? false)
        let verbs = sentence.filter { $0.can(.verb) && !$0.can(.noun) }
        isBareInfinitive = isOpenQuestion && verbs.count == 1 && verbs[0].isInfinitive
        clauses += said
    }

    private var isOpenQuestion = false
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

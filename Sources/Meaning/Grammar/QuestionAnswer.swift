// A question with its answer is one statement.
extension Clause {
    /// "Gegevens verkopen? Dat doen wij niet." is "Wij verkopen geen gegevens."; nothing where this is no such answer.
    func answering(_ question: Clause) -> Clause? {
        let subjects = parts.filter(\.isBare)
        guard points == ["dat"], question.points.isEmpty, question.acts.count == 1, question.isBareInfinitive else {
            return nil
        }
        var answer = self
        if acts == ["do"], subjects.count == 1, subjects[0].isWeOrYou, subjects[0].focus.isEmpty {
            answer.acts = question.acts
        } else if acts == ["can"], subjects.isEmpty {
            answer.acts += question.acts
            answer.parts.insert(Part(words: ["you"], canAct: true), at: 0)
        } else {
            return nil
        }
        answer.parts += question.parts
        answer.points = []
        return answer
    }

    /// Whether it names what can be done, and asks nothing of it.
    private var isBareInfinitive: Bool {
        !isVerbFirst
            && parts.allSatisfy { part in
                part.focus.isEmpty && !(part.isBare && part.canAct) && !part.head.contains(where: Self.asking.contains)
            }
    }

    private static let asking = SentenceWord.questionWords.union(["no", "not"])

    /// A question of which this is the answer, as a statement: "Kan dat? Nee." is "Dat kan niet."
    func denying(_ question: Clause) -> Clause? {
        guard isDenial(of: question), question.canBeDenied else { return nil }
        var statement = question.stated
        // "Wij doen dat niet om …" denies the whole too.
        if let aim = statement.parts.firstIndex(where: { $0.head == ["to-do"] }) {
            statement.parts[aim].focus = ["not"]
        } else {
            statement.parts.append(Part(focus: ["not"]))
        }
        return statement
    }

    /// A question of which this is the answer, as a statement: "Geldt dat? Ja, altijd." is "Dat geldt altijd."
    ///
    /// - Returns: nothing where it says "ja" and something of its own as well.
    func affirming(_ question: Clause) -> Clause? {
        // "Verkopen wij geen gegevens? Ja." leaves open what is so.
        guard parts.contains(where: { $0.head == Self.yes }), !question.parts.contains(where: \.denies) else {
            return nil
        }
        let rest = parts.filter { $0.head != Self.yes }
        if rest.contains(where: \.denies) { return nil }
        let isEcho = points == ["dat"] && rest.isEmpty && acts == ["can"] && question.acts.first == "can"
        guard isEcho || acts.isEmpty && points.isEmpty else { return nil }
        var statement = question.stated
        statement.parts += rest
        return statement
    }

    /// What a question asks for, as a statement.
    private var stated: Clause {
        var statement = self
        (statement.mark, statement.isVerbFirst) = ("", false)
        return statement
    }

    private static let yes = ["yea"]

    /// Whether it is "Nee", with no more behind it than "dat kan niet" behind what can be.
    private func isDenial(of question: Clause) -> Bool {
        guard parts.contains(where: { $0.head == Self.no }) else { return false }
        var rest = parts.filter { $0.head != Self.no }
        if acts.isEmpty, rest.isEmpty { return true }
        guard points == ["dat"], let denial = rest.firstIndex(where: { $0.head == ["not"] }) else { return false }
        rest.remove(at: denial)
        switch acts {
        case ["do"]: return rest.map(\.head) == [["we"]] && question.parts.contains { $0.isBare && $0.words == ["we"] }
        case ["can"]: return rest.isEmpty && question.acts.first == "can"
        case ["happen"]: return rest.isEmpty
        default: return false
        }
    }

    private static let no = ["nay"]

    /// Whether "nee" denies all of it, rather than that it holds only of something, of all, or in some way.
    private var canBeDenied: Bool {
        let done = acts.filter { !Self.auxiliaries.contains($0) && $0 != "te" }
        // "Verzamelen en delen wij dat? Nee." leaves open that one of both is done.
        return (done.count < 2 || done.contains("or"))
            && parts.allSatisfy { part in
                part.focus.isEmpty && part.marker != "as" && !part.denies
                    && !part.head.contains(where: Self.limiting.contains)
                    && (!part.isAdverb || part.words == ["daar"] || part.words == ["daardoor"])
            }
    }

    private static let limiting: Set = [
        "all", "all-these", "each", "some", "part", "more", "most-of", "only", "other",
    ]

    /// A question of which this is the answer, with the answer in it: "Hoelang bewaren wij dat? {Term}." is "Wij bewaren dat
    /// {term}."
    func filling(_ question: Clause) -> Clause? {
        guard acts.isEmpty, points.isEmpty, mark.isEmpty, !parts.contains(where: { $0.head == Self.no }) else {
            return nil
        }
        var statement = question.withVerbLast.stated
        guard !statement.acts.isEmpty, let asked = statement.parts.firstIndex(where: \.isHole) else { return nil }
        let hole = statement.parts.remove(at: asked)
        // "Wat wij bewaren: {data}" tells all of it, and "Hoelang wij die bewaren: {term}" no more than its answer.
        if question.mark == ":", ["what", "who"].contains(hole.words.last) { return nil }
        // "Wat bewaren wij niet? {Data}." is "{Data} bewaren wij niet."
        let isClear = statement.parts.allSatisfy { part in
            part.focus.isEmpty || part.head == ["not"] && hole.words == ["what"]
        }
        guard isClear, hole.focus.isEmpty else { return nil }
        // "Wie belt je?" asks who acts, and "Wie bel je?" who does not.
        let isOpen =
            hole.words == ["who"] && hole.marker == nil
            && statement.parts.contains { $0.isBare && ($0.canAct || $0.isWeOrYou) }
        guard !isOpen, hole.isFilled(by: parts) else { return nil }
        statement.parts += parts
        return statement
    }

    /// "Wat wij bewaren?" asks what "Wat bewaren wij?" does.
    var withVerbLast: Clause {
        guard acts.isEmpty, parts.count == 1, parts[0].clauses.count == 1, parts[0].focus.isEmpty,
            let asked = parts[0].marker, Part.asking.contains(asked) || asked == "how", parts[0].words.isEmpty
        else { return self }
        var question = parts[0].clauses[0]
        question.mark = mark
        question.parts.append(Part(words: [asked]))
        return question
    }

    /// A question of which this says that it is answered: "Klopt dat? Dat controleren wij." is "Wij controleren of dat klopt."
    func determining(_ question: Clause) -> Clause? {
        guard acts.count == 1, Self.determining.contains(acts[0]), points == ["dat"],
            parts.filter(\.isBare).map(\.head) == [["we"]]
        else { return nil }
        var statement = self
        statement.points = []
        statement.parts.append(Part(marker: "whether", clauses: [question.stated]))
        return statement
    }

    /// What leaves open whether something is so.
    static let determining: Set = ["assess", "check", "watch", "gauge", "see", "determine"]

    /// When something is, that a question asks about before it is told what: "En daarna?", "Wat gebeurt er daarna?"
    var askedTime: [Part]? {
        let times = parts.filter { $0.head != ["what"] }
        guard acts.isEmpty || acts == ["happen"] && times.count < parts.count, points.isEmpty, !times.isEmpty,
            times.allSatisfy({ $0.isAdverb && $0.words == ["afterwards"] && $0.focus.isEmpty })
        else { return nil }
        return times
    }
}

extension Clause {
    /// Whether something in it is denied.
    var denies: Bool { parts.contains(where: \.denies) }
}

extension Clause.Part {
    /// Whether it denies something.
    var denies: Bool { head.contains(where: Self.denials.contains) }

    private static let denials: Set = ["no", "not", "nobody", "nothing", "nowhere", "never", "without", "unless"]

    /// Whether it asks for what an answer names.
    fileprivate var isHole: Bool {
        clauses.isEmpty
            && (words.count == 1 && Self.asking.contains(words[0])
                || Clause.relatives[words.last ?? ""] != nil)
    }

    fileprivate static let asking: Set = ["what", "who", "how-long", "where", "why"]

    /// Whether parts of an answer, with the preposition before them, are of the kind that it asks for.
    fileprivate func isFilled(by answer: [Clause.Part]) -> Bool {
        if let marker { return answer.count == 1 && answer[0].marker == marker }
        switch words[0] {
        case "how-long": return true
        case "where": return answer.allSatisfy { $0.marker != nil && $0.clauses.isEmpty }
        case "why": return answer.count == 1 && Self.reasons.contains(answer[0].marker ?? "")
        case "what", "who": return answer.count(where: \.isBare) == 1
        default: return answer.count == 1 && answer[0].marker == Clause.relatives[words[0]]
        }
    }

    private static let reasons: Set = ["because", "because-of", "to-do"]
}

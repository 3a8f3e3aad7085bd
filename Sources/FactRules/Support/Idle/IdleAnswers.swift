import Facts

/// A fact with answers of which no document may tell that there is none.
protocol HasAnswers: Fact {
    /// Names each of its answers, by its own name.
    func judge(_ answers: inout IdleAnswers)
}

/// What is idle among the answers of a fact: those that say "there is none" where no document tells so, and lists that
/// are known and empty.
struct IdleAnswers {
    private(set) var idle: [Idle] = []
    /// The answers that were named, where that is asked for.
    private(set) var names: [String]?

    init(naming: Bool = false) { names = naming ? [] : nil }

    /// An answer of which no document tells that there is none.
    mutating func none<Value>(_ name: String, _ answer: Answer<Value>) {
        names?.append(name)
        guard case .none = answer else { return }
        idle.append(Idle(what: "\(name): .none", reason: "no document says that there is none; leave it out"))
    }

    /// The same for a list, which has to have something in it.
    mutating func list<Element>(_ name: String, _ answer: Answer<[Element]>) {
        none(name, answer)
        full(name, answer)
    }

    /// A list of which "there is none" is told, or judged by a rule that needs it said.
    mutating func told<Element>(list name: String, _ answer: Answer<[Element]>) {
        names?.append(name)
        full(name, answer)
    }

    /// Answers of which "there is none" is told, or judged by a rule that needs it said.
    mutating func told(_ names: String...) { self.names? += names }

    private mutating func full<Element>(_ name: String, _ answer: Answer<[Element]>) {
        guard case .known(let list) = answer, list.isEmpty else { return }
        idle.append(Idle(what: "\(name): .known([])", reason: "the list is empty"))
    }
}

extension Fact {
    var idleAnswers: [Idle] {
        guard let fact = self as? any HasAnswers else { return [] }
        var answers = IdleAnswers()
        fact.judge(&answers)
        return answers.idle
    }
}

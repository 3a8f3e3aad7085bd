import Facts

/// An answer of whatever type, as a rule sees it: is it there, and if not, is it being asked?
protocol Question {
    /// Whether nothing of any use was answered.
    var isMissing: Bool { get }
    /// That there is none, as a fact.
    var isNone: Bool { get }
    /// What the organisation asked itself.
    var question: String? { get }
}

extension Answer: Question {
    /// A blank text or an empty list is as good as none.
    var isMissing: Bool {
        switch value {
        case nil: true
        case let text as String: text.isBlank
        case let list as any Collection: list.isEmpty
        default: false
        }
    }

    var question: String? {
        if case .unknown(let question) = self { question } else { nil }
    }
}

/// What is missing where several answers are needed: the names of the answers, and the question where all are asked.
struct Gap {
    let names: [String]
    let question: String?

    /// Every answer is needed. Nothing where all are there.
    init?(in answers: [(name: String, answer: any Question)]) {
        let missing = answers.filter(\.answer.isMissing)
        guard !missing.isEmpty else { return nil }
        names = missing.map(\.name)
        let questions = missing.compactMap(\.answer.question)
        question = questions.count == missing.count ? questions[0] : nil
    }

    /// One answer is enough. Nothing where there is one; being asked where one of them is.
    init?(inAllOf answers: [(name: String, answer: any Question)]) {
        guard answers.allSatisfy(\.answer.isMissing) else { return nil }
        names = answers.map(\.name)
        question = answers.lazy.compactMap(\.answer.question).first
    }
}

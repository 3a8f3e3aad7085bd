import Facts
import TestSupport
import Testing

@testable import FactRules

/// The answers that are named fact by fact, against those that are there by reflection.
@Suite("Idle answers")
struct IdleAnswersTests {
    private static let everything =
        FrozenSite.organisations + [.exemplary] + Rule.all.flatMap { $0.failing + $0.passing }.map { $0.organisation() }

    private func reflectedAnswers(of fact: any Fact) -> [String] {
        let inside = [(fact as? LegalBasis)?.consent as Any?, transfer(of: fact)].compactMap(\.self)
        return ([fact] + inside).flatMap { whole in
            Mirror(reflecting: whole).children.filter { $0.value is any Question }.compactMap(\.label)
        }
    }

    private func transfer(of fact: any Fact) -> Any? {
        (fact as? Processor)?.transfer ?? (fact as? Recipient)?.transfer
    }

    private func namedAnswers(of fact: any Fact) -> [String] {
        var answers = IdleAnswers(naming: true)
        (fact as? any HasAnswers)?.judge(&answers)
        return answers.names ?? []
    }

    @Test("every answer of every fact is named once, with its own name")
    func complete() {
        for fact in Self.everything.flatMap(\.allFacts) {
            #expect(namedAnswers(of: fact).sorted() == reflectedAnswers(of: fact).sorted())
        }
    }

    @Test("an answer of none is idle only where no document tells it, and an empty list always is")
    func idle() {
        var answers = IdleAnswers()
        answers.none("email", Answer<String>.none)
        answers.none("telephone", Answer<String>.unsaid)
        answers.told("registration")
        answers.list("statutes", Answer<[Statute]>.known([]))
        answers.told(list: "thirdParties", Answer<[String]>.none)
        answers.told(list: "others", Answer<[String]>.known([]))
        #expect(answers.idle.map(\.what) == ["email: .none", "statutes: .known([])", "others: .known([])"])
    }
}

import Diagnostics
import Facts
import TestSupport
import Testing

@testable import FactRules

@Suite("The exemplary organisation")
struct ExemplaryTests {
    private static let day: CalendarDate = "2026-11-21"

    @Test("no rule finds anything in it, and nothing in it is accepted")
    func silent() {
        let findings = judge(.exemplary, on: Self.day)
        #expect(findings.map { "\($0.rule.rawValue): \($0.message)" } == [])
        #expect(Organisation.exemplary.allFacts.allSatisfy { $0.acceptances.isEmpty })
    }

    @Test("with one fact changed to its unlawful twin, that rule finds it and no other does", arguments: Twin.all)
    func twin(twin: Twin) {
        let found = Set(judge(twin.organisation, on: Self.day).map(\.rule))
        #expect(found == twin.related.union([twin.rule]))
    }

    @Test("every rule has a twin, but for a fact that is given twice: there only its place shows that")
    func complete() {
        let missing = Rule.all.map(\.id).filter { id in !Twin.all.contains { $0.rule == id } }
        #expect(missing == [.factRepeated])
    }
}

import Diagnostics
import Facts
import Testing

@testable import FactRules

@Suite("Duties that start on a day")
struct DutyDateTests {
    @Test("people are told of artificial intelligence from 2 August 2026 on")
    func artificialIntelligence() {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Purpose("vragen beantwoorden") { AISystem(.chatbot, isDisclosed: false) }
        }
        let isFound = { (day: CalendarDate) in
            judge(organisation, on: day).contains { $0.rule == .aiInteractionUndisclosed }
        }
        #expect(!isFound("2026-08-01"))
        #expect(isFound("2026-08-02"))
    }
}

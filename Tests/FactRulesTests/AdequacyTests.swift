import Diagnostics
import Facts
import Testing

@testable import FactRules

@Suite("Adequacy decisions")
struct AdequacyTests {
    private func severity(of country: Country, on day: CalendarDate) -> Severity? {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Sharing { Recipient("Bureau", in: .known(country)) }
        }
        return judge(organisation, on: day).first { $0.rule == .transferWithoutMechanism }?.severity
    }

    @Test("a decision holds until its last day")
    func lastDay() {
        #expect(severity(of: "GB", on: "2026-11-21") == nil)
        #expect(Adequacy.decision(for: "GB", on: "2031-12-27") != nil)
        #expect(severity(of: "GB", on: "2031-12-28") == .error)
    }

    @Test("a list that nobody looked at for over a year is remarked on")
    func stale() {
        #expect(severity(of: "CH", on: "2027-11-21") == nil)
        #expect(severity(of: "CH", on: "2027-11-22") == .note)
    }

    @Test("the United States have no decision that covers everyone")
    func unitedStates() {
        #expect(severity(of: "US", on: "2026-11-21") == .error)
    }
}

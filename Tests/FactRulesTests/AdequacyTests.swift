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

    @Test("every entry has its source and the day on which that was looked up", arguments: Adequacy.decisions)
    func sources(decision: Adequacy) {
        #expect(decision.source.url?.contains("CELEX:3") == true)
        #expect(!decision.isStale(on: decision.checked))
        #expect(decision.country.isKnown && !decision.country.isInEEA)
    }

    @Test("so is one that is named, and the Data Privacy Framework")
    func staleWhereNamed() {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Sharing {
                Recipient("Bureau", in: "JP", safeguard: .adequacyDecision)
                Recipient("Ander bureau", in: "US", safeguard: .dataPrivacyFramework)
            }
        }
        func notes(on day: CalendarDate) -> [Severity] {
            judge(organisation, on: day).filter { $0.rule == .transferWithoutMechanism }.map(\.severity)
        }
        #expect(notes(on: "2027-11-21").isEmpty)
        #expect(notes(on: "2027-11-22") == [.note, .note])
    }

    @Test("the United States have no decision that covers everyone")
    func unitedStates() {
        #expect(severity(of: "US", on: "2026-11-21") == .error)
    }
}

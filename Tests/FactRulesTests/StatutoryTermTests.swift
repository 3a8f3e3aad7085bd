import Diagnostics
import Facts
import Testing

@testable import FactRules

@Suite("Terms that a law or the authority sets")
struct StatutoryTermTests {
    private let applicants = DataSubject("sollicitanten")

    private func findings(_ period: RetentionPeriod, on day: CalendarDate = "2026-11-21") -> [Diagnostic] {
        let organisation = Organisation("voorbeeld", addressing: .formal) { period }
        return judge(organisation, on: day).filter { $0.rule.rawValue.hasPrefix("retention-") }
    }

    @Test("a term of the table that nobody looked up for over a year is remarked on, where it is met")
    func stale() {
        let period = Keep.of(applicants, for: .fixed(.weeks(4)), after: "het einde van de procedure")
        #expect(findings(period, on: "2027-11-21").isEmpty)
        let late = findings(period, on: "2027-11-22")
        #expect(late.map(\.rule) == [.retentionApplicationLong] && late.map(\.severity) == [.note])
    }

    @Test("what the facts say that a record is goes before what it is called")
    func explicit() {
        let period = Keep.of(
            applicants, for: .fixed(.years(5)), after: "het einde van de zakelijke relatie", as: .clientDueDiligence)
        #expect(findings(period).isEmpty)
    }

    @Test("terms are compared by their average days", arguments: [("P12M", "P1Y"), ("P84M", "P7Y"), ("PT72H", "P3D")])
    func equal(_ one: String, _ other: String) throws {
        #expect(try #require(Term(iso: one)).averageDays == (try #require(Term(iso: other))).averageDays)
    }

    @Test("four weeks are less than a month, and a year is more than 52 weeks")
    func order() {
        #expect(Term.weeks(4).averageDays < Term.months(1).averageDays)
        #expect(Term.weeks(52).averageDays < Term.years(1).averageDays)
    }
}

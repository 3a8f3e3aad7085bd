import Diagnostics
import Facts
import Testing

@testable import FactRules

@Suite("Acceptances")
struct AcceptanceTests {
    private func findings(
        of rule: RuleID = .processorDisclaimed, accepted until: CalendarDate, because reason: String = "gevraagd",
        on day: CalendarDate = "2026-11-21"
    ) -> [Diagnostic] {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Stance(.disclaimsProcessors).accepting(rule, because: reason, until: until)
        }
        return judge(organisation, on: day)
    }

    private func disclaimer(in findings: [Diagnostic]) throws -> Diagnostic {
        try #require(findings.first { $0.rule == .processorDisclaimed })
    }

    @Test("an accepted error is not fatal, and says for whom, why and until when")
    func accepted() throws {
        let finding = try disclaimer(in: findings(accepted: "2026-11-21"))
        #expect(finding.acceptance == .init(reason: "gevraagd", until: "2026-11-21", by: "voorbeeld"))
        #expect(finding.severity == .error && !finding.isFatal)
    }

    @Test("the day after its last day, the error is what it was")
    func expired() throws {
        let findings = findings(accepted: "2026-11-21", on: "2026-11-22")
        #expect(try disclaimer(in: findings).isFatal)
        #expect(findings.contains { $0.rule == .acceptanceExpired && $0.severity == .warning })
        #expect(!findings.contains { $0.rule == .acceptanceUnused })
    }

    @Test("without a reason it covers nothing")
    func withoutReason() throws {
        let findings = findings(accepted: "2027-11-21", because: "\u{A0}")
        #expect(try disclaimer(in: findings).isFatal)
        #expect(findings.contains { $0.rule == .acceptanceWithoutReason && $0.isFatal })
    }

    @Test("a rule that does not exist is an error, with its name shown safely")
    func unknownRule() throws {
        let findings = findings(of: "x\u{1B}[2J\u{202E}", accepted: "2027-11-21")
        let finding = try #require(findings.first { $0.rule == .acceptanceWithoutRule })
        #expect(finding.isFatal)
        #expect(finding.message == #"no rule is called "x\u{1B}[2J\u{202E}""#)
    }

    @Test("it covers the finding at its own fact, and no equal one elsewhere")
    func ownFactOnly() {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Purpose("klanten helpen") { Rests(on: .legitimateInterest()) }
            Purpose("fraude voorkomen") {
                Rests(on: .legitimateInterest().accepting(.interestUnnamed, because: "gevraagd", until: "2027-11-21"))
            }
        }
        let findings = judge(organisation, on: "2026-11-21").filter { $0.rule == .interestUnnamed }
        #expect(findings.map(\.isFatal) == [true, false])
    }

    @Test("facts that don't fit together cannot be accepted")
    func consistency() {
        let organisation = Organisation("../x", addressing: .formal) {
            Accepted(.idInvalid, because: "gevraagd", until: "2027-11-21")
        }
        let findings = judge(organisation, on: "2026-11-21")
        #expect(findings.first { $0.rule == .idInvalid }?.isFatal == true)
        #expect(findings.contains { $0.rule == .acceptanceWithoutRule })
    }
}

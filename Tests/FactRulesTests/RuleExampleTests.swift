import Diagnostics
import Facts
import RuleExamples
import Testing

@testable import FactRules

typealias Trial = RuleExamples.Trial<Rule, FactExamples>

extension Trial {
    /// What the rule says of the example on the day on which the examples are judged.
    var findings: [Diagnostic] { judge(example.organisation(), on: "2026-11-21").filter { $0.rule == rule.id } }
}

@Suite("The examples of the rules")
struct RuleExampleTests {
    @Test("a failing example gives the rule's finding, with its severity", arguments: Trial.failing)
    func failing(trial: Trial) throws {
        let finding = try #require(trial.findings.first)
        #expect(finding.severity == trial.example.severity ?? trial.rule.severity)
    }

    @Test("a passing example gives none", arguments: Trial.passing)
    func passing(trial: Trial) {
        #expect(trial.findings.map(\.message) == [])
    }

    @Test("a finding says what is wrong in one line, where, and why", arguments: Trial.failing)
    func wellFormed(trial: Trial) {
        for finding in trial.findings {
            #expect(finding.location != nil)
            #expect(!finding.message.hasSuffix(".") && !finding.message.contains(where: \.isNewline))
            #expect(finding.reason == trial.rule.why)
            #expect(finding.remedy?.hasSuffix(trial.rule.remedy.text(in: .swift)) == true)
        }
    }

    @Test("an open question makes the finding milder, and is quoted in it")
    func openQuestion() throws {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Purpose("fraude voorkomen") {
                Rests(on: .legitimateInterest(.unknown("asked of \"Jan\" on 2026-11-21")))
            }
        }
        let finding = try #require(judge(organisation, on: "2026-11-21").first { $0.rule == .interestUnnamed })
        #expect(finding.severity == .warning)
        #expect(
            finding.message
                == #"""
                purpose "fraude voorkomen" rests on a legitimate interest that is not named (open question: "asked of \"\#
                Jan\" on 2026-11-21")
                """#)
    }
}

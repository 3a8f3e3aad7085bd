import Facts
import Testing

@testable import FactRules

@Suite("What to do about a finding")
struct RemedyTests {
    @Test("a denial is to be removed only where there is one")
    func withdrawal() {
        func remedies(_ rights: RightsProcedure) -> [String?] {
            let organisation = Organisation("voorbeeld", addressing: .formal) {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(withdrawnIn: .none))) }
                rights
            }
            return judge(organisation, on: "2026-11-21").filter { $0.rule == .withdrawalUnstated }.map(\.remedy)
        }
        let rule = Rule.withdrawalUnstated.remedy.text(in: .swift)
        #expect(remedies(Rights(by: .email)) == [rule])
        #expect(remedies(Rights { Denies(.withdrawal) }) == [rule, "Remove Denies(.withdrawal). \(rule)"])
    }

    @Test("what has a name of its own stands in no remedy within .known(...)")
    func bare() {
        for rule in Rule.all {
            let remedy = rule.remedy.text(in: .swift)
            let wrapped = remedy.contains(
                /\.known\((?:"|\.(?:hours|days|weeks|months|years|term|session|signed)\b)/)
            #expect(!wrapped, "\(rule.id.rawValue): \(remedy)")
        }
    }
}

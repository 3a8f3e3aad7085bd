import Diagnostics
import Facts

/// What the rules find in unchanged facts, to tell what a change adds.
struct RuleFindings {
    /// The day on which facts are judged; any will do, as long as it is the same one.
    static let day: CalendarDate = "2026-11-21"

    /// How often each finding is there. Not by place: a fact that goes moves all that come after it.
    private let counts: [Key: Int]

    private struct Key: Hashable {
        let rule: RuleID
        let message: String
    }

    init(_ findings: [Diagnostic]) {
        counts = findings.filter(\.isFatal).reduce(into: [:]) { $0[Self.key(of: $1), default: 0] += 1 }
    }

    /// The findings that stop a build and were not there before.
    func new(in findings: [Diagnostic]) -> [Diagnostic] {
        var known = counts
        return findings.filter(\.isFatal).filter { finding in
            let key = Self.key(of: finding)
            known[key, default: 0] -= 1
            return known[key, default: 0] < 0
        }
    }

    private static func key(of finding: Diagnostic) -> Key { Key(rule: finding.rule, message: finding.message) }
}

import Diagnostics

/// Findings in a few lines, with the facts that they name.
enum FindingList {
    static func text(_ findings: [Diagnostic]) -> String {
        let lines = findings.prefix(4).map { finding in
            let facts = finding.notes.compactMap { $0.location?.description }
            return "[\(finding.rule.rawValue)] \(finding.message) <\(facts.joined(separator: ", "))>"
        }
        return (lines + (findings.count > 4 ? ["and \(findings.count - 4) more"] : [])).joined(separator: "; ")
    }
}

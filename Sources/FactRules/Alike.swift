import Diagnostics
import Facts

/// How a finding is told together with others of its rule that have the same cause: one country that nobody asked for, or
/// one that was not asked of twenty parties, is one finding.
///
///     Alike(party.name.quoted) { "nothing says in which country \($0) use the data" }
struct Alike: Sendable {
    /// What this one is about, as it stands in a list.
    let name: String
    /// What is told of all of them, by their names in a list.
    let tell: @Sendable (String) -> String

    init(_ name: String, _ tell: @escaping @Sendable (String) -> String) {
        self.name = name
        self.tell = tell
    }
}

extension [Finding] {
    /// The same findings, those with one cause as one: at the first place, with the others beside it. Findings that are
    /// accepted until another day, or for another reason, stay apart.
    func toldOnce(by acceptance: (Finding) -> Acceptance?) -> [Finding] {
        var groups: [(cause: Cause, findings: [Finding])] = []
        var places: [Cause: Int] = [:]
        for finding in self {
            let cause = Cause(finding, accepted: acceptance(finding), number: groups.count)
            if let place = places[cause] {
                groups[place].findings.append(finding)
            } else {
                places[cause] = groups.count
                groups.append((cause, [finding]))
            }
        }
        return groups.map { $0.findings.count == 1 ? $0.findings[0] : Finding(of: $0.findings) }
    }
}

/// What findings have in common that are told as one.
private struct Cause: Hashable {
    /// What is told of them, whatever their names; nothing of a finding that stands alone.
    let telling: String?
    let severity: Severity?
    let question: String?
    let acceptance: [String]
    /// Tells findings apart that stand alone.
    let number: Int?

    init(_ finding: Finding, accepted: Acceptance?, number: Int) {
        telling = finding.alike?.tell("")
        severity = finding.severity
        question = finding.question
        acceptance = accepted.map { [$0.reason, $0.until.description] } ?? []
        self.number = finding.alike == nil ? number : nil
    }
}

extension Finding {
    /// Several with one cause. Each name is told once, however many places it has.
    fileprivate init(of findings: [Finding]) {
        let first = findings[0]
        let names = findings.compactMap(\.alike?.name).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        let others = findings.dropFirst().map { finding in
            Diagnostic.Note("\(finding.alike?.name ?? "another") is here", at: finding.location)
        }
        let told = names.count == 1 ? first.message : CodeText(first.alike?.tell(names.listed(with: "and")) ?? "")
        self.init(
            telling: told, at: first.fact, location: first.location, text: first.text, severity: first.severity,
            asking: first.question, notes: findings.flatMap(\.notes) + others, remedy: first.remedy)
    }
}

/// Findings in the order in which every format prints them, each of them once.
public struct DiagnosticReport: Hashable, Sendable {
    /// By file, line, column, severity, rule and message. Findings without a place come first.
    public let diagnostics: [Diagnostic]
    public let counts: FindingCounts

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = Self.sorted(diagnostics)
        counts = FindingCounts(unique: self.diagnostics)
    }

    /// The findings that someone accepts for now, by organisation and in the order of the report.
    public var accepted: [AcceptedFinding] {
        let all = diagnostics.compactMap { finding in
            finding.acceptance.map { AcceptedFinding(finding: finding, acceptance: $0) }
        }
        let organisations = Set(all.map(\.organisation)).sorted()
        return organisations.flatMap { name in all.filter { $0.organisation == name } }
    }

    /// The key is built once for each finding. The offset ends it because Swift does not promise a stable sort.
    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let keys = diagnostics.map(SortKey.init)
        let order = keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
        var told: [Int] = []
        for index in order {
            let alike = told.reversed().prefix { keys[$0] == keys[index] }
            if !alike.contains(where: { diagnostics[$0].says(sameAs: diagnostics[index]) }) { told.append(index) }
        }
        return told.map { diagnostics[$0] }
    }
}

extension Diagnostic {
    /// What is said twice in the same words is one finding, whoever it is about.
    fileprivate func says(sameAs other: Diagnostic) -> Bool {
        var (left, right) = (self, other)
        (left.organisation, left.fact, right.organisation, right.fact) = (nil, nil, nil, nil)
        return left == right
    }
}

/// A finding with the acceptance that covers it.
public struct AcceptedFinding: Hashable, Sendable {
    public let finding: Diagnostic
    public let acceptance: Diagnostic.Acceptance
    /// Empty where the finding is of no organisation.
    public var organisation: String { acceptance.organisation ?? "" }
}

private struct SortKey: Comparable {
    /// File, line and column; a place that lacks one of them comes before the places that have it.
    let place: (String, Int, Int)
    let finding: (Severity, RuleID, String)
    let keyPath: String

    init(_ diagnostic: Diagnostic) {
        let location = diagnostic.location
        place = (location?.file ?? "", location?.line ?? 0, location?.column ?? 0)
        finding = (diagnostic.severity, diagnostic.rule, diagnostic.message)
        keyPath = location?.keyPath ?? ""
    }

    static func == (left: SortKey, right: SortKey) -> Bool {
        left.place == right.place && left.finding == right.finding && left.keyPath == right.keyPath
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.finding != right.finding { return left.finding < right.finding }
        return left.keyPath < right.keyPath
    }
}

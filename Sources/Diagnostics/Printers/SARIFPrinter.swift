import JSONText

/// Findings as SARIF 2.1.0 (OASIS), the format of GitHub code scanning and of editors' problem viewers.
///
/// Columns in SARIF count UTF-16 code units, and ours count UTF-8 bytes. So `startColumn` is there where `source`
/// gives the line to convert it by; elsewhere a region has its line only. A key path becomes a logical location.
public enum SARIFPrinter {
    /// `rules` are listed sorted by id, also those without a finding. A finding of a rule that is not among them has
    /// a `ruleId` and no `ruleIndex`.
    ///
    /// Own words are no findings: results of the kind `review` where a person still has to read them, else `informational`.
    public static func print(
        _ diagnostics: [Diagnostic], declared: [DeclaredSentence] = [], rules: [RuleDescription] = [],
        source: @escaping SourceReader = { _ in nil }
    ) -> String {
        let report = DiagnosticReport(diagnostics)
        let findings = report.diagnostics
        let locations = SARIFLocations(files: SourceFiles(read: source))
        let rules = SARIFRules(rules)
        let run: JSON = [
            "tool": ["driver": ["name": "Verklaar", "rules": rules.json]],
            "columnKind": "utf16CodeUnits",
            "results": .list(
                findings.map { result($0, rules, locations) } + declared.map { result($0, rules, locations) }),
            "properties": ["summary": .text(report.counts.description)],
        ]
        let log: JSON = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.sorted.document
    }

    private static func result(
        _ diagnostic: Diagnostic, _ rules: SARIFRules, _ locations: SARIFLocations
    ) -> JSON {
        .sparse([
            "ruleId": .text(diagnostic.rule.rawValue),
            "ruleIndex": rules.index(of: diagnostic.rule).map(JSON.number),
            "level": .text(diagnostic.severity.level.rawValue),
            "properties": diagnostic.severity == .dossier ? ["class": "dossier"] : nil,
            "message": ["text": .text(message(diagnostic))],
            "locations": .list(diagnostic.location.map { [locations.json($0)] } ?? []),
            "relatedLocations": .list(unique(diagnostic.notes.map(locations.json))),
            "suppressions": .list(diagnostic.acceptance.map { [suppression($0)] } ?? []),
        ])
    }

    private static func result(
        _ declared: DeclaredSentence, _ rules: SARIFRules, _ locations: SARIFLocations
    ) -> JSON {
        .sparse([
            "ruleId": .text(RuleID.ownWordsUnapproved.rawValue),
            "ruleIndex": rules.index(of: .ownWordsUnapproved).map(JSON.number),
            "kind": .text(declared.approval == nil ? "review" : "informational"),
            // What is no failure has no level (SARIF 3.27.10).
            "level": .text("none"),
            "message": ["text": .text("own words, judged by no rule: \(declared)")],
            "locations": .list(declared.location.map { [locations.json($0)] } ?? []),
            "suppressions": .list([]),
        ])
    }

    /// The schema forbids a related location that is there twice.
    private static func unique(_ values: [JSON]) -> [JSON] {
        if values.count < 2 { return values }
        var seen: Set<JSON> = []
        return values.filter { seen.insert($0).inserted }
    }

    /// The notes are not in it: they are the related locations.
    private static func message(_ diagnostic: Diagnostic) -> String {
        [diagnostic.message, diagnostic.ground, diagnostic.remedy].compactMap(\.self).joined(separator: "\n")
    }

    /// SARIF 3.27.23 wants suppressions for all results of a run or for none, hence the empty arrays above.
    private static func suppression(_ acceptance: Diagnostic.Acceptance) -> JSON {
        ["kind": "external", "status": "accepted", "justification": .text("\(acceptance)")]
    }
}

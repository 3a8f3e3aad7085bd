/// Findings as SARIF 2.1.0 (OASIS), the format of GitHub code scanning and of editors' problem viewers.
///
/// Columns in SARIF count UTF-16 code units, and ours count UTF-8 bytes. So `startColumn` is there where `source`
/// gives the line to convert it by; elsewhere a region has its line only. A key path becomes a logical location.
public enum SARIFPrinter {
    /// `rules` are listed sorted by id, also those without a finding. A finding of a rule that is not among them has
    /// a `ruleId` and no `ruleIndex`.
    public static func print(
        _ diagnostics: [Diagnostic], rules: [RuleDescription] = [], source: SourceReader = { _ in nil }
    ) -> String {
        let findings = DiagnosticReport(diagnostics).diagnostics
        let places = findings.flatMap { [$0.location] + $0.notes.map(\.location) }
        let locations = SARIFLocations(files: SourceFiles(of: places, read: source))
        let rules = SARIFRules(rules)
        let run: JSONValue = [
            "tool": ["driver": ["name": "Verklaar", "rules": rules.json]],
            "columnKind": "utf16CodeUnits",
            "results": .array(findings.map { result($0, rules, locations) }),
        ]
        let log: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.document
    }

    private static func result(
        _ diagnostic: Diagnostic, _ rules: SARIFRules, _ locations: SARIFLocations
    ) -> JSONValue {
        .sparse([
            "ruleId": .string(diagnostic.rule.rawValue),
            "ruleIndex": rules.index(of: diagnostic.rule).map(JSONValue.number),
            "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(message(diagnostic))],
            "locations": .array(diagnostic.location.map { [locations.json($0)] } ?? []),
            "relatedLocations": .array(unique(diagnostic.notes.map(locations.json))),
            "suppressions": .array(diagnostic.acceptance.map { [suppression($0)] } ?? []),
        ])
    }

    /// The schema forbids a related location that is there twice.
    private static func unique(_ values: [JSONValue]) -> [JSONValue] {
        var seen: Set<JSONValue> = []
        return values.filter { seen.insert($0).inserted }
    }

    /// The notes are not in it: they are the related locations.
    private static func message(_ diagnostic: Diagnostic) -> String {
        [diagnostic.message, diagnostic.ground, diagnostic.remedy].compactMap(\.self).joined(separator: "\n")
    }

    /// SARIF 3.27.23 wants suppressions for all results of a run or for none, hence the empty arrays above.
    private static func suppression(_ acceptance: Diagnostic.Acceptance) -> JSONValue {
        ["kind": "external", "status": "accepted", "justification": .string("\(acceptance)")]
    }
}

/// Findings as data. Every key is always there; what a finding lacks is null, or an empty array.
///
///     {"accepted": [{
///        "location": null | Location,
///        "message": String,
///        "organisation": null | String,
///        "reason": String,
///        "rule": String,
///        "severity": "error" | "warning" | "note",
///        "until": ISO 8601 date}],
///      "findings": [{
///        "acceptance": null | {"organisation": null | String, "reason": String, "until": ISO 8601 date},
///        "location": null | Location,
///        "message": String,
///        "notes": [{"location": null | Location, "message": String}],
///        "provisions": [{"article": String, "citation": String, "law": null | String, "url": null | String}],
///        "reason": null | String,
///        "remedy": null | String,
///        "rule": String,
///        "severity": "error" | "warning" | "note"}],
///      "summary": {"accepted": Int, "errors": Int, "notes": Int, "warnings": Int}}
///
/// A Location is `{"column": null | Int, "file": String, "keyPath": null | String, "line": null | Int}`; lines and
/// columns count from 1, columns in UTF-8 bytes. Guidance and rulings have no law. Accepted findings keep their
/// severity, are listed by organisation under "accepted" once more, and count as accepted only in the summary.
public enum JSONPrinter {
    public static func print(_ diagnostics: [Diagnostic]) -> String {
        let report = DiagnosticReport(diagnostics)
        let document: JSONValue = [
            "accepted": .array(report.accepted.map(accepted)),
            "findings": .array(report.diagnostics.map(value(of:))),
            "summary": summary(report.counts),
        ]
        return document.document
    }

    /// A finding as a report in JSON has it.
    package static func value(of diagnostic: Diagnostic) -> JSONValue {
        [
            "rule": .string(diagnostic.rule.rawValue),
            "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message),
            "location": diagnostic.location.map(location) ?? .null,
            "notes": .array(diagnostic.notes.map(note)),
            "reason": JSONValue(diagnostic.reason),
            "provisions": .array(diagnostic.provisions.map(provision)),
            "remedy": JSONValue(diagnostic.remedy),
            "acceptance": diagnostic.acceptance.map(acceptance) ?? .null,
        ]
    }

    private static func location(_ location: Location) -> JSONValue {
        [
            "file": .string(location.file),
            "line": JSONValue(location.line),
            "column": JSONValue(location.column),
            "keyPath": JSONValue(location.keyPath),
        ]
    }

    private static func note(_ note: Diagnostic.Note) -> JSONValue {
        ["message": .string(note.message), "location": note.location.map(location) ?? .null]
    }

    private static func provision(_ provision: Provision) -> JSONValue {
        [
            "law": provision.law == .guidance ? .null : .string(provision.law.rawValue),
            "article": .string(provision.article),
            "citation": .string(provision.description),
            "url": JSONValue(provision.url),
        ]
    }

    private static func acceptance(_ acceptance: Diagnostic.Acceptance) -> JSONValue {
        [
            "organisation": JSONValue(acceptance.organisation),
            "reason": .string(acceptance.reason),
            "until": .string(acceptance.until),
        ]
    }

    /// What an accepted finding is known by, where only the acceptances are read.
    private static func accepted(_ accepted: AcceptedFinding) -> JSONValue {
        [
            "rule": .string(accepted.finding.rule.rawValue),
            "severity": .string(accepted.finding.severity.rawValue),
            "message": .string(accepted.finding.message),
            "location": accepted.finding.location.map(location) ?? .null,
            "organisation": JSONValue(accepted.acceptance.organisation),
            "reason": .string(accepted.acceptance.reason),
            "until": .string(accepted.acceptance.until),
        ]
    }

    private static func summary(_ counts: DiagnosticReport.Counts) -> JSONValue {
        [
            "errors": .number(counts.errors),
            "warnings": .number(counts.warnings),
            "notes": .number(counts.notes),
            "accepted": .number(counts.accepted),
        ]
    }
}

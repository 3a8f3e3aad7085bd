import JSONText

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
///      "ownWords": [{
///        "approval": null | {"by": String, "on": ISO 8601 date},
///        "location": null | Location,
///        "organisation": String,
///        "sentence": String}],
///      "summary": {"accepted": Int, "errors": Int, "notes": Int, "warnings": Int}}
///
/// A Location is `{"column": null | Int, "file": String, "keyPath": null | String, "line": null | Int}`; lines and
/// columns count from 1, columns in UTF-8 bytes. Guidance and rulings have no law. Accepted findings keep their
/// severity, are listed by organisation under "accepted" once more, and count as accepted only in the summary.
public enum JSONPrinter {
    public static func print(_ diagnostics: [Diagnostic], declared: [DeclaredSentence] = []) -> String {
        let report = DiagnosticReport(diagnostics)
        let document: JSON = [
            "accepted": .list(report.accepted.map(accepted)),
            "findings": .list(report.diagnostics.map(value(of:))),
            "ownWords": .list(declared.map(ownWords)),
            "summary": summary(report.counts),
        ]
        return document.document
    }

    /// A finding as a report in JSON has it.
    package static func value(of diagnostic: Diagnostic) -> JSON {
        [
            "acceptance": diagnostic.acceptance.map(acceptance) ?? .null,
            "class": .text(diagnostic.severity == .dossier ? "dossier" : "statement"),
            "location": diagnostic.location.map(location) ?? .null,
            "message": .text(diagnostic.message),
            "notes": .list(diagnostic.notes.map(note)),
            "provisions": .list(diagnostic.provisions.map(provision)),
            "reason": JSON(diagnostic.reason),
            "remedy": JSON(diagnostic.remedy),
            "rule": .text(diagnostic.rule.rawValue),
            "severity": .text(diagnostic.severity.level.rawValue),
        ]
    }

    private static func location(_ location: Location) -> JSON {
        [
            "column": JSON(location.column),
            "file": .text(location.file),
            "keyPath": JSON(location.keyPath),
            "line": JSON(location.line),
        ]
    }

    private static func note(_ note: Diagnostic.Note) -> JSON {
        ["location": note.location.map(location) ?? .null, "message": .text(note.message)]
    }

    private static func provision(_ provision: Provision) -> JSON {
        [
            "article": .text(provision.article),
            "citation": .text(provision.description),
            "law": provision.law == .guidance ? .null : .text(provision.law.rawValue),
            "url": JSON(provision.url),
        ]
    }

    private static func acceptance(_ acceptance: Diagnostic.Acceptance) -> JSON {
        [
            "organisation": JSON(acceptance.organisation),
            "reason": .text(acceptance.reason),
            "until": .text(acceptance.until),
        ]
    }

    /// What an accepted finding is known by, where only the acceptances are read.
    private static func accepted(_ accepted: AcceptedFinding) -> JSON {
        [
            "location": accepted.finding.location.map(location) ?? .null,
            "message": .text(accepted.finding.message),
            "organisation": JSON(accepted.acceptance.organisation),
            "reason": .text(accepted.acceptance.reason),
            "rule": .text(accepted.finding.rule.rawValue),
            "severity": .text(accepted.finding.severity.level.rawValue),
            "until": .text(accepted.acceptance.until),
        ]
    }

    private static func ownWords(_ declared: DeclaredSentence) -> JSON {
        [
            "approval": declared.approval.map { ["by": .text($0.by), "on": .text($0.on)] } ?? .null,
            "location": declared.location.map(location) ?? .null,
            "organisation": .text(declared.organisation),
            "sentence": .text(declared.sentence),
        ]
    }

    private static func summary(_ counts: FindingCounts) -> JSON {
        [
            "accepted": .number(counts.accepted),
            "dossier": .number(counts.dossier),
            "errors": .number(counts.errors),
            "notes": .number(counts.notes),
            "warnings": .number(counts.warnings),
        ]
    }
}

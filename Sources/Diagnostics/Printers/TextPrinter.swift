/// Findings for a person at a terminal, as a good compiler prints them: what is wrong, where, why, what to do.
///
///     content/Wizz.swift:41:9: error: purpose "site verbeteren" has no legal ground [purpose-without-ground]
///         41 |         Purpose("site verbeteren") {
///            |         ^
///       AVG art. 6 lid 1: every purpose rests on one of six grounds.
///       note: the ground belongs here (content/Wizz.swift:43)
///       Add Ground(.consent) or another ground to this purpose.
///
///     1 error
///
/// What is worst comes last, where a terminal stands when all is printed; what is for the dossier comes first. What is accepted is listed before all else: which
/// finding, for whom, until when and because of what.
///
///     Accepted for now:
///       content/Wizz.swift:41:9: error: purpose "site verbeteren" names no interest [interest-unnamed]
///         wizz, until 2027-11-21: the existing statement names none
///
/// Long texts are not wrapped. A finding has an excerpt when it has a line and a column and `source` gives the file.
public enum TextPrinter {
    public static func print(_ diagnostics: [Diagnostic], source: SourceReader = { _ in nil }) -> String {
        let report = DiagnosticReport(diagnostics)
        let open = report.diagnostics.filter { $0.acceptance == nil }
        let files = SourceFiles(of: open.map(\.location), read: source)
        let findings = [Severity.dossier, .note, .warning, .error].flatMap { severity in
            open.filter { $0.severity == severity }.map { finding($0, files) + "\n" }
        }
        return (accepted(in: report) + findings + [report.counts.description]).joined(separator: "\n") + "\n"
    }

    /// The line that a finding points at, and below it a caret under the place; nothing where it has no such place.
    public static func excerpt(of finding: Diagnostic, source: SourceReader) -> [String] {
        finding.location.flatMap(SourceFiles(of: [finding.location], read: source).line).map { SourceExcerpt($0).lines }
            ?? []
    }

    private static func accepted(in report: DiagnosticReport) -> [String] {
        let lines = report.accepted.flatMap { accepted in
            ["  \(headline(accepted.finding).visible())\n", "    \(terms(of: accepted.acceptance).visible())\n"]
        }
        return lines.isEmpty ? [] : [(["Accepted for now:\n"] + lines).joined()]
    }

    private static func terms(of acceptance: Diagnostic.Acceptance) -> String {
        let whom = acceptance.organisation.map { "\($0), " } ?? ""
        return "\(whom)until \(acceptance.until): \(acceptance.reason)"
    }

    private static func finding(_ diagnostic: Diagnostic, _ files: SourceFiles) -> String {
        let excerpt = diagnostic.location.flatMap(files.line).map { SourceExcerpt($0).lines } ?? []
        let lines =
            [headline(diagnostic).visible()]
            + excerpt.map { "    " + $0 }
            + diagnostic.explanation.map { "  " + $0.visible() }
        return lines.joined(separator: "\n")
    }

    private static func headline(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { "\($0): " } ?? ""
        return "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule.rawValue)]"
    }
}

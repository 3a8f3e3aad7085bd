/// Findings for a person at a terminal, as a good compiler prints them: what is wrong, where, why, what to do. All of them
/// are told in full; what fits on one screen tells `SummaryPrinter`.
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
/// What is worst comes last, where a terminal stands when all is printed; what is for the dossier comes first. What is
/// accepted is listed before all else: which finding, for whom, until when and because of what.
///
///     Accepted for now:
///       content/Wizz.swift:41:9: error: purpose "site verbeteren" names no interest [interest-unnamed]
///         wizz, until 2027-11-21: the existing statement names none
///
/// Long texts are not wrapped. A finding has an excerpt when it has a line and a column and `source` gives the file.
public enum TextPrinter {
    /// - Parameter answers: the lines that could be written in answer to a finding; they stand below it.
    public static func print(
        _ diagnostics: [Diagnostic], source: @escaping SourceReader = { _ in nil }, style: TextStyle = .plain,
        answers: @escaping FindingAnswers = { _ in [] }
    ) -> String {
        let report = DiagnosticReport(diagnostics)
        let open = report.diagnostics.filter { $0.acceptance == nil }
        let text = FindingText(files: SourceFiles(read: source), style: style, answers: answers)
        let findings = [Severity.dossier, .note, .warning, .error].flatMap { severity in
            open.filter { $0.severity == severity }.map {
                text.lines($0, isAnswered: true).joined(separator: "\n") + "\n"
            }
        }
        return (accepted(in: report, text) + findings + [report.counts.description]).joined(separator: "\n") + "\n"
    }

    /// The line that a finding points at, and below it a caret under the place; nothing where it has no such place.
    public static func excerpt(of finding: Diagnostic, source: SourceReader) -> [String] {
        withoutActuallyEscaping(source) { source in
            let line = finding.location.flatMap(SourceFiles(read: source).line)
            return line.map { SourceExcerpt($0, in: .plain).lines } ?? []
        }
    }

    private static func accepted(in report: DiagnosticReport, _ text: FindingText) -> [String] {
        let lines = report.accepted.flatMap { accepted in
            ["  \(text.headline(accepted.finding))\n", "    \(terms(of: accepted.acceptance).visible())\n"]
        }
        return lines.isEmpty ? [] : [([text.style.paint("Accepted for now:", .heading) + "\n"] + lines).joined()]
    }

    private static func terms(of acceptance: Diagnostic.Acceptance) -> String {
        let whom = acceptance.organisation.map { "\($0), " } ?? ""
        return "\(whom)until \(acceptance.until): \(acceptance.reason)"
    }
}

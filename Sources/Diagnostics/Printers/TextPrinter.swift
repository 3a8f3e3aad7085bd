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
/// Long texts are not wrapped. A finding has an excerpt when it has a line and a column and `source` gives the file.
public enum TextPrinter {
    public static func print(_ diagnostics: [Diagnostic], source: SourceReader = { _ in nil }) -> String {
        let report = DiagnosticReport(diagnostics)
        let files = SourceFiles(of: report.diagnostics.map(\.location), read: source)
        let findings = report.diagnostics.map { finding($0, files) + "\n" }
        return (findings + [report.counts.description]).joined(separator: "\n") + "\n"
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
        let acceptance = diagnostic.acceptance.map { " (\($0))" } ?? ""
        return "\(place)\(diagnostic.label): \(diagnostic.message) [\(diagnostic.rule.rawValue)]\(acceptance)"
    }
}

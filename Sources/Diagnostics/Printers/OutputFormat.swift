/// The formats in which findings are printed, named as on the command line.
public enum OutputFormat: String, CaseIterable, Sendable {
    case text, json, github, sarif

    /// The findings in a format: sorted, each once, ending in a newline, and the same bytes for the same findings.
    ///
    /// - Parameters:
    ///   - source: Gives the files for excerpts (text), and to convert columns (SARIF).
    ///   - text: how text is told; the other formats tell all findings, always.
    ///   - answers: the lines that could be written in answer to a finding, for text.
    ///   - rules: What SARIF says about the rules.
    ///   - declared: what organisations say in their own words. In text it comes at the very end of a report, and so is left to
    ///     whoever prints one.
    public static func render(
        _ diagnostics: [Diagnostic], as format: OutputFormat, source: @escaping SourceReader = { _ in nil },
        text: TextOptions = TextOptions(), answers: @escaping FindingAnswers = { _ in [] },
        rules: [RuleDescription] = [], declared: [DeclaredSentence] = []
    ) -> String {
        switch format {
        case .text where text.tellsAll:
            TextPrinter.print(diagnostics, source: source, style: text.style, answers: answers)
        case .text: SummaryPrinter.print(diagnostics, text, source: source, answers: answers)
        case .json: JSONPrinter.print(diagnostics, declared: declared)
        case .github: GitHubPrinter.print(diagnostics, declared: declared)
        case .sarif: SARIFPrinter.print(diagnostics, declared: declared, rules: rules, source: source)
        }
    }
}

/// Findings on one screen: errors each in full, and before them, organisation by organisation, as much of the rest as
/// there is room for.
///
///     voorbeeld: 34 warnings, 2 notes; 6 accepted, the first until 2027-02-21
///
///     bakkerij: 12 warnings
///       content/Bakkerij.swift:9:20: warning: location-unknown, 3 times: Say where the party is: Processor(..., in: "NL").
///       content/Bakkerij.swift:31:9: warning: right-missing: Name the rights that are left out: Rights(...).
///
///     content/Bakkerij.swift:14:16: error: purpose "bestellingen bezorgen" has no legal ground [purpose-without-ground]
///       ...
///
///     1 error, 46 warnings, 2 notes; 6 accepted
///     --all tells each in full, --organisation ID those of one organisation (make check: ALL=1, ORGANISATION=ID)
///
/// What matters most stands nearest to the prompt: organisations with errors come after the others, and of these the last
/// is told in most detail.
public enum SummaryPrinter {
    /// - Parameter answers: the lines that could be written in answer to a finding; they stand below errors.
    public static func print(
        _ diagnostics: [Diagnostic], _ options: TextOptions, source: @escaping SourceReader = { _ in nil },
        answers: @escaping FindingAnswers = { _ in [] }
    ) -> String {
        var summary = FindingSummary(options)
        var order: [String?] = [nil]
        var findings: [String?: [Diagnostic]] = [nil: []]
        for finding in diagnostics {
            if findings[finding.organisation] == nil { order.append(finding.organisation) }
            findings[finding.organisation, default: []].append(finding)
        }
        for id in order { summary.add(findings[id] ?? [], of: id) }
        return summary.text(source: source, answers: answers)
    }
}

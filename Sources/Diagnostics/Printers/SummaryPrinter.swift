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
        _ diagnostics: [Diagnostic], _ options: TextOptions, source: SourceReader = { _ in nil },
        answers: @escaping FindingAnswers = { _ in [] }
    ) -> String {
        let report = DiagnosticReport(diagnostics)
        let open = report.diagnostics.filter { $0.acceptance == nil }
        let text = FindingText(
            files: SourceFiles(of: open.map(\.location), read: source), style: options.style, answers: answers)
        let findings = Dictionary(grouping: report.diagnostics, by: \.organisation)
        let groups = organisations(of: diagnostics, options).map { id in
            FindingGroup(id, findings[id] ?? [], options, text)
        }
        let errors = groups.flatMap(\.urgent).map { text.lines($0, isAnswered: true) }
        let room = options.height - errors.reduce(0) { $0 + $1.count + 1 } - linesBelow
        let summary = Summary(of: groups.filter { !$0.isEmpty }, room: max(leastRoom, room), width: options.width)
        let blocks =
            summary.blocks + errors.map { $0.joined(separator: "\n") + "\n" } + [ending(report, summary, options)]
        return blocks.joined(separator: "\n") + "\n"
    }

    /// The last two, and what a command says behind them.
    private static let linesBelow = 6
    /// However many errors there are, it is told how much else there is.
    private static let leastRoom = 6

    private static func ending(_ report: DiagnosticReport, _ summary: Summary, _ options: TextOptions) -> String {
        let counts = options.style.paint(report.counts.description, .heading)
        guard summary.isShort else { return counts }
        let hint =
            summary.hasOthers
            ? "--all tells each in full, --organisation ID those of one organisation (make check: ALL=1, ORGANISATION=ID)"
            : "--all tells each in full (make check: ALL=1)"
        return counts + "\n" + options.style.paint(hint, .aside)
    }

    /// The site first, then in the order in which they were judged, those with errors after the others.
    private static func organisations(of diagnostics: [Diagnostic], _ options: TextOptions) -> [String?] {
        var order: [String?] = [nil]
        var (known, urgent): (Set<String>, Set<String>) = ([], [])
        for finding in diagnostics {
            guard let id = finding.organisation else { continue }
            if known.insert(id).inserted { order.append(id) }
            if finding.acceptance == nil, options.isUrgent(finding) { urgent.insert(id) }
        }
        func isUrgent(_ id: String?) -> Bool { id.map(urgent.contains) ?? false }
        return order.filter { !isUrgent($0) } + order.filter(isUrgent)
    }
}

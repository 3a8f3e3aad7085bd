/// Findings of one organisation after another, of which no more is kept than a summary tells: all of errors, the findings of as
/// many organisations as there is room for, and of the others how many there are.
public struct FindingSummary {
    private let options: TextOptions
    private var site: [Diagnostic] = []
    /// Organisations with errors, in their order.
    private var urgent: [(id: String, findings: [Diagnostic])] = []
    /// The last of the others that have findings.
    private var others: [(id: String, findings: [Diagnostic])] = []
    /// How many of the others came before those.
    private var hidden = 0
    private var counts = FindingCounts()

    public init(_ options: TextOptions) { self.options = options }

    /// The last two, and what a command says behind them.
    private static let linesBelow = 6
    /// However many errors there are, it is told how much else there is.
    private static let leastRoom = 6

    /// - Parameter organisation: its id, once; nothing for the site, as often as there is something.
    public mutating func add(_ findings: [Diagnostic], of organisation: String?) {
        guard let organisation else { return site += findings }
        let report = DiagnosticReport(findings)
        counts = counts + report.counts
        if report.diagnostics.isEmpty { return }
        if report.diagnostics.contains(where: { $0.acceptance == nil && options.isUrgent($0) }) {
            return urgent.append((organisation, report.diagnostics))
        }
        others.append((organisation, report.diagnostics))
        // No more lines are printed than a screen has.
        guard others.count > 2 * options.height else { return }
        hidden += options.height
        others.removeFirst(options.height)
    }

    /// Those of an organisation of which they are known to be no more than counted.
    public mutating func add(_ counts: FindingCounts) { self.counts = self.counts + counts }

    /// - Parameter answers: the lines that could be written in answer to a finding; they stand below errors.
    public func text(source: @escaping SourceReader, answers: @escaping FindingAnswers) -> String {
        let site = DiagnosticReport(site)
        let kept = [(nil, site.diagnostics)] + (others + urgent).map { (Optional($0.id), $0.findings) }
        let text = FindingText(files: SourceFiles(read: source), style: options.style, answers: answers)
        let groups = kept.map { FindingGroup($0, $1, options, text) }
        let errors = groups.flatMap(\.urgent).map { text.lines($0, isAnswered: true) }
        let room = options.height - errors.reduce(0) { $0 + $1.count + 1 } - Self.linesBelow
        let summary = Summary(
            of: groups.filter { !$0.isEmpty }, behind: hidden, room: max(Self.leastRoom, room), width: options.width)
        let blocks =
            summary.blocks + errors.map { $0.joined(separator: "\n") + "\n" }
            + [ending(counts + site.counts, summary)]
        return blocks.joined(separator: "\n") + "\n"
    }

    private func ending(_ counts: FindingCounts, _ summary: Summary) -> String {
        let counts = options.style.paint(counts.description, .heading)
        guard summary.isShort else { return counts }
        let hint =
            summary.hasOthers
            ? "--all tells each in full, --organisation ID those of one organisation (make check: ALL=1, ORGANISATION=ID)"
            : "--all tells each in full (make check: ALL=1)"
        return counts + "\n" + options.style.paint(hint, .aside)
    }
}

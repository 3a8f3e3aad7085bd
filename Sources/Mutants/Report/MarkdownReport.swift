/// The results as tables, and some of what was not as it must be with its change.
struct MarkdownReport {
    let report: Report

    var text: String {
        "# Mutants\n\n\(summary)\n## By kind\n\n\(Self.head)" + report.kinds.map(row).joined() + "\n" + classes
            + report.kinds.map(details).joined()
    }

    /// The figures that the README quotes.
    var summary: String {
        """
        Seed \(report.seed), \(report.organisations) organisations. \(coverage)

        \(Self.head)\(report.sums.filter { $0.family != .equal }.map(row).joined())
        For harmless edits, killed is a false alarm. The right fact is the one behind the change, by file and line, with \
        the text that changed; for text that was added, its place.

        """
    }

    private static let head = """
        | kind | killed | total | survived | broke parsing | names the fact | right fact | one finding |
        | --- | --- | --- | --- | --- | --- | --- | --- |

        """

    /// How much of the facts model the organisations use.
    private var coverage: String {
        let used = "\(report.modelCases - report.unusedCases.count) of \(report.modelCases)"
        let unused = report.unusedCases.joined(separator: ", ")
        return "Of the facts model, \(used) keys and words are in use."
            + (unused.isEmpty ? "" : " Not in use: \(unused).")
    }

    private func row(_ tally: Tally) -> String {
        let namesNothing = [.harmless, .change].contains(tally.family)
        let figures = [
            tally.kind, "\(tally.killed)", "\(tally.total)", "\(tally.survived)", "\(tally.broken)",
            namesNothing ? "-" : share(tally.named, tally.killed),
            namesNothing ? "-" : share(tally.right, tally.killed),
            share(tally.single, tally.singles),
        ]
        return "| " + figures.joined(separator: " | ") + " |\n"
    }

    /// "98.5 % of 200".
    private func share(_ part: Int, _ whole: Int) -> String {
        if whole == 0 { return "-" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10) % of \(whole)"
    }

    /// What each class of untold changes is, and why.
    private var classes: String {
        "## Untold changes\n\nChanges to facts that leave every page as it is, by classes declared beforehand.\n\n"
            + UntoldChange.all.map { change in
                let keys = change.keys.sorted().joined(separator: ", ")
                return "- \(change.name)\(keys.isEmpty ? "" : " (\(keys))"): \(change.reason).\n"
            }.joined()
    }

    private func details(_ tally: Tally) -> String {
        let groups = tally.groups.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let counts = groups.isEmpty ? "" : groups.map { "\($0.key): \($0.value)" }.joined(separator: "; ") + "\n\n"
        return list(tally.family == .harmless ? "false alarms" : "survivors", tally, tally.shown, counts: counts)
            + list("killed, not by the right fact", tally, tally.misnamed)
            + list("killed, more findings than one", tally, tally.cascades)
    }

    private func list(_ title: String, _ tally: Tally, _ items: [Difference], counts: String = "") -> String {
        items.isEmpty ? "" : "\n## \(tally.kind): \(title)\n\n\(counts)" + items.map(item).joined()
    }

    private func item(_ difference: Difference) -> String {
        let note = difference.note.map { "  \($0)\n" } ?? ""
        return "- \(difference.place)\n  ```diff\n  - \(difference.before)\n  + \(difference.after)\n  ```\n\(note)"
    }
}

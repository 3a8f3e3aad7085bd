/// The results as tables, and what was not as it must be with its change.
struct MarkdownReport {
    let report: Report

    var text: String { "# Mutants\n\n\(summary)\n" + report.kinds.filter { !$0.shown.isEmpty }.map(shown).joined() }

    /// One row per kind, and one per group.
    var summary: String {
        let head = """
            Seed \(report.seed), \(report.organisations) organisations. For harmless edits, killed is a false alarm.
            Of the facts model, \(report.modelCases - report.unusedCases.count) of \(report.modelCases) keys and words are
            in use.\(unused)

            | kind | killed | total | survived | broke parsing | names the fact | one finding |
            | --- | --- | --- | --- | --- | --- | --- |

            """
        return head + (report.sums + report.kinds).map(row).joined()
    }

    private var unused: String {
        report.unusedCases.isEmpty ? "" : " Not in use: \(report.unusedCases.joined(separator: ", "))."
    }

    private func row(_ tally: Tally) -> String {
        let figures = [
            tally.kind, "\(tally.killed)", "\(tally.total)", "\(tally.survived)", "\(tally.broken)",
            share(tally.named, tally.nameable), share(tally.single, tally.singles),
        ]
        return "| " + figures.joined(separator: " | ") + " |\n"
    }

    /// "98.5 % of 200".
    private func share(_ part: Int, _ whole: Int) -> String {
        if whole == 0 { return "-" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10) % of \(whole)"
    }

    private func shown(_ tally: Tally) -> String {
        let title = tally.isHarmless ? "false alarms" : "survivors"
        return "\n## \(tally.kind): \(title)\n\n" + tally.shown.map(item).joined()
    }

    private func item(_ difference: Difference) -> String {
        let note = difference.note.map { "  \($0)\n" } ?? ""
        return "- \(difference.place)\n  ```diff\n  - \(difference.before)\n  + \(difference.after)\n  ```\n\(note)"
    }
}

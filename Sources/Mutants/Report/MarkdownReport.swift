/// The results as tables, and what was not as it must be with its change.
struct MarkdownReport {
    let report: Report

    var text: String {
        "# Mutants\n\n\(summary)\n" + report.kinds.map(shown).joined()
            + report.kinds.map { list("killed, the changed fact not named", $0, $0.misnamed) }.joined()
            + report.kinds.map { list("killed, more findings than one", $0, $0.cascades) }.joined()
    }

    /// One row per kind, and one per group.
    var summary: String {
        let head = """
            Seed \(report.seed), \(report.organisations) organisations. For harmless edits, killed is a false alarm.
            \(coverage)

            | kind | killed | total | survived | broke parsing | names the fact | one finding |
            | --- | --- | --- | --- | --- | --- | --- |

            """
        return head + (report.sums + report.kinds).map(row).joined()
    }

    /// How much of the facts model the organisations use.
    private var coverage: String {
        let used = "\(report.modelCases - report.unusedCases.count) of \(report.modelCases)"
        let unused = report.unusedCases.joined(separator: ", ")
        return "Of the facts model, \(used) keys and words are in use."
            + (unused.isEmpty ? "" : " Not in use: \(unused).")
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
        let groups = tally.groups.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let counts = groups.isEmpty ? "" : groups.map { "\($0.key): \($0.value)" }.joined(separator: "; ") + "\n\n"
        return list(tally.isHarmless ? "false alarms" : "survivors", tally, tally.shown, counts: counts)
    }

    private func list(_ title: String, _ tally: Tally, _ items: [Difference], counts: String = "") -> String {
        items.isEmpty ? "" : "\n## \(tally.kind): \(title)\n\n\(counts)" + items.map(item).joined()
    }

    private func item(_ difference: Difference) -> String {
        let note = difference.note.map { "  \($0)\n" } ?? ""
        return "- \(difference.place)\n  ```diff\n  - \(difference.before)\n  + \(difference.after)\n  ```\n\(note)"
    }
}

/// What a report falls short of: the targets of the project.
struct Shortfall {
    let report: Report
    /// Whether the whole model has to be in use: a few organisations do not use all of it.
    let asksCoverage: Bool

    var lines: [String] {
        let (text, fact, harmless) = (report.sum(.text), report.sum(.fact), report.sum(.harmless))
        let (wording, change) = (report.sum(.wording), report.sum(.change))
        return [
            text.survived == 0 ? nil : "\(text.survived) text mutants survive",
            fact.survived == 0 ? nil : "\(fact.survived) fact mutants survive",
            harmless.killed == 0 ? nil : "\(harmless.killed) harmless edits are reported",
            share("kills name the right fact", text.right + fact.right, text.killed + fact.killed, 98),
            share("single changes give one finding", text.single, text.singles, 98),
            share("wording mutants are killed", wording.killed, wording.total, 97),
            share("changes of facts are told as one", change.killed, change.total, 95),
            asksCoverage && !report.unusedCases.isEmpty
                ? "the organisations leave \(report.unusedCases.count) cases unused" : nil,
        ].compactMap(\.self)
    }

    private func share(_ what: String, _ part: Int, _ whole: Int, _ percent: Int) -> String? {
        part * 100 >= whole * percent ? nil : "\(part) of \(whole) \(what); at least \(percent) % must"
    }
}

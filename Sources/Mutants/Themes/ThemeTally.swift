import Diagnostics

/// What came of the changes in one theme.
struct ThemeTally: Sendable {
    let theme: String
    private(set) var mutants = 0
    private(set) var found = 0
    private(set) var harmless = 0
    private(set) var reported = 0
    /// Some of the mutants that were overlooked, and of the harmless edits that were reported.
    private(set) var shown: [Difference] = []

    private static let shownAtMost = 20

    init(theme: String) { self.theme = theme }

    mutating func add(mutant kind: String, _ findings: [Diagnostic], _ difference: Difference) {
        mutants += 1
        found += findings.isEmpty ? 0 : 1
        if findings.isEmpty { show(difference, "\(kind) was overlooked") }
    }

    mutating func add(harmless kind: String, _ findings: [Diagnostic], _ difference: Difference) {
        harmless += 1
        reported += findings.isEmpty ? 0 : 1
        if !findings.isEmpty { show(difference, "\(kind) was reported: \(FindingList.text(findings))") }
    }

    mutating func add(_ other: ThemeTally) {
        mutants += other.mutants
        found += other.found
        harmless += other.harmless
        reported += other.reported
        for difference in other.shown where shown.count < Self.shownAtMost { shown.append(difference) }
    }

    private mutating func show(_ difference: Difference, _ note: String) {
        var difference = difference
        difference.note = note
        if shown.count < Self.shownAtMost { shown.append(difference) }
    }
}

import Diagnostics
import Facts
import Foundation
import Verklaar

/// Findings of one organisation after another, until they are printed. For a screen no more of them is kept than it shows.
struct FindingsTold {
    private let format: OutputFormat
    private let sources: Sources
    private let day: CalendarDate
    private var all: [Diagnostic] = []
    private var summary: FindingSummary
    /// What could be written in answer to errors.
    private var answers: [Diagnostic: [String]] = [:]
    private var hasError = false
    private var hasWarning = false

    init(as format: OutputFormat, _ sources: Sources, on day: CalendarDate) {
        (self.format, self.sources, self.day) = (format, sources, day)
        summary = FindingSummary(sources.text)
    }

    private var isSummed: Bool { format == .text && !sources.text.tellsAll }

    /// Findings about the site.
    mutating func add(_ findings: [Diagnostic]) { add(findings, of: nil) }

    mutating func add(_ told: OrganisationFindings) {
        if let earlier = told.earlier {
            hasWarning = hasWarning || earlier.warnings > 0
            return summary.add(earlier)
        }
        if format == .text, let organisation = told.organisation { answer(told.findings, of: organisation) }
        add(told.findings, of: told.id)
    }

    private mutating func add(_ findings: [Diagnostic], of id: String?) {
        hasError = hasError || findings.contains(where: \.isFatal)
        hasWarning = hasWarning || findings.contains { $0.isFatal(strict: true) }
        if isSummed { summary.add(findings, of: id) } else { all += findings }
    }

    /// Answers are worked out while the facts are there.
    private mutating func answer(_ findings: [Diagnostic], of organisation: Organisation) {
        let asked = findings.filter { sources.text.tellsAll || sources.text.isUrgent($0) }
        if asked.isEmpty { return }
        var answers = FactAnswers(of: [organisation], on: day, source: sources.bytes)
        for finding in asked {
            let lines = answers.lines(for: finding)
            if !lines.isEmpty { self.answers[finding] = lines }
        }
    }

    func isFatal(strict: Bool) -> Bool { hasError || strict && hasWarning }

    func print() throws {
        let answers = answers
        guard isSummed else {
            return try CommandLineTool.print(findings: all, as: format, sources) { answers[$0] ?? [] }
        }
        try write(summary.text(source: sources.bytes) { answers[$0] ?? [] })
    }
}

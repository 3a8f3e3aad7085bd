import Diagnostics
import Testing

struct DiagnosticReportTests {
    private func finding(
        _ file: String?, _ line: Int? = nil, _ column: Int? = nil, _ severity: Severity = .error,
        _ rule: RuleID = "rule", _ message: String = "message"
    ) -> Diagnostic {
        Diagnostic(rule, severity, message, at: file.map { Location(file: $0, line: line, column: column) })
    }

    @Test func sortsByPlaceThenSeverityThenRuleThenMessage() {
        let sorted = [
            finding(nil),
            finding("a"),
            finding("a", 2),
            finding("a", 2, 9),
            finding("a", 2, 10),
            finding("a", 10, 1, .error, "b", "y"),
            finding("a", 10, 1, .error, "b", "z"),
            finding("a", 10, 1, .error, "c", "a"),
            finding("a", 10, 1, .warning, "a"),
            finding("a", 10, 1, .note, "a"),
            finding("b", 1, 1),
        ]
        #expect(DiagnosticReport(sorted.reversed()).diagnostics == sorted)
        #expect(DiagnosticReport(sorted).diagnostics == sorted)
    }

    @Test func removesExactDuplicatesOnly() {
        let once = finding("a", 1, 1)
        var accepted = once
        accepted.acceptance = .init(reason: "known", until: "2027-01-01")
        let report = DiagnosticReport([once, accepted, once])
        #expect(report.diagnostics == [once, accepted])
    }

    @Test func findingsThatTieKeepTheirOrder() {
        let tied = (1...40).map { Diagnostic("rule", .error, "same", at: nil, remedy: "remedy \($0)") }
        #expect(DiagnosticReport(tied).diagnostics == tied)
    }

    @Test func countsWhatIsForTheDossierApart() {
        let report = DiagnosticReport([finding("a", 1, 1, .dossier), finding("a", 2, 1, .note), finding("a", 3, 1)])
        #expect(report.counts.description == "1 error, 1 note; 1 for the dossier")
        #expect([report.counts.notes, report.counts.dossier] == [1, 1])
    }

    @Test func countsAcceptedFindingsApart() {
        let counts = DiagnosticReport([Findings.accepted, Findings.drifted, Findings.placeless, Findings.hostile])
            .counts
        #expect([counts.errors, counts.warnings, counts.notes, counts.accepted] == [1, 1, 1, 1])
    }

    @Test(arguments: [
        (2, 3, 1, 4, "2 errors, 3 warnings, 1 note; 4 accepted"),
        (1, 1, 2, 0, "1 error, 1 warning, 2 notes"),
        (0, 1, 0, 1, "1 warning; 1 accepted"),
        (0, 0, 0, 2, "2 accepted"),
        (0, 0, 0, 0, "no findings"),
    ])
    func summary(errors: Int, warnings: Int, notes: Int, accepted: Int, expected: String) {
        func findings(_ count: Int, _ severity: Severity, _ acceptance: Diagnostic.Acceptance? = nil) -> [Diagnostic] {
            (0..<count).map { Diagnostic("rule", severity, "message \($0)", at: nil, acceptance: acceptance) }
        }
        let report = DiagnosticReport(
            findings(errors, .error) + findings(warnings, .warning) + findings(notes, .note)
                + findings(accepted, .error, .init(reason: "known", until: "2027-01-01")))
        #expect(report.counts.description == expected)
    }
}

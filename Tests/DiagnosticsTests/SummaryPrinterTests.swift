import Diagnostics
import Foundation
import Testing

/// What of many findings stands on one screen.
@Suite("Findings on one screen")
struct SummaryPrinterTests {
    private func finding(
        _ rule: RuleID, _ severity: Severity, of organisation: String?, line: Int, remedy: String? = "Say it.",
        until: String? = nil
    ) -> Diagnostic {
        var finding = Diagnostic(
            rule, severity, "something is amiss", at: Location(file: "content/Facts.swift", line: line), remedy: remedy,
            acceptance: until.map { .init(reason: "asked", until: $0, by: organisation) })
        finding.organisation = organisation
        return finding
    }

    private func summary(_ findings: [Diagnostic], height: Int = 40, strict: Bool = false, width: Int = 100) -> String {
        let options = TextOptions(tellsAll: false, isStrict: strict, width: width, height: height)
        return SummaryPrinter.print(findings, options, answers: { ["answer to \($0.rule.rawValue)"] })
    }

    @Test("the few findings of one organisation are told in full, as they are with --all")
    func few() {
        #expect(
            summary([finding("a", .error, of: "bakkerij", line: 2), finding("b", .warning, of: "bakkerij", line: 1)])
                == """
                content/Facts.swift:1: warning: something is amiss [b]
                  Say it.

                content/Facts.swift:2: error: something is amiss [a]
                  Say it.
                  answer to a

                1 error, 1 warning

                """)
        #expect(summary([]) == "no findings\n")
    }

    @Test("what is accepted is one line for each organisation")
    func accepted() {
        let findings = [
            finding("a", .error, of: "kapper", line: 1, until: "2027-11-21"),
            finding("b", .error, of: "kapper", line: 2, until: "2027-02-01"),
            finding("c", .error, of: "bakkerij", line: 3, until: "2027-03-01"),
        ]
        #expect(
            summary(findings) == """
                kapper: 2 accepted, the first until 2027-02-01

                bakkerij: 1 accepted, until 2027-03-01

                3 accepted
                --all tells each in full, --organisation ID those of one organisation (make check: ALL=1, ORGANISATION=ID)

                """)
    }

    @Test(
        "of many, a line for each rule with the first place and what to do; those of the last organisation first of all"
    )
    func many() {
        let findings = (1...18).map {
            finding(RuleID(rawValue: "rule-\($0 % 3)"), .warning, of: $0 < 10 ? "kapper" : "bakkerij", line: $0)
        }
        #expect(
            summary(findings + [finding("site", .note, of: nil, line: 1)], height: 16) == """
                the site: 1 note
                  content/Facts.swift:1: note: site: Say it.

                kapper: 9 warnings

                bakkerij: 9 warnings
                  content/Facts.swift:10: warning: rule-1, 3 times: Say it.
                  content/Facts.swift:11: warning: rule-2, 3 times: Say it.
                  content/Facts.swift:12: warning: rule-0, 3 times: Say it.

                18 warnings, 1 note
                --all tells each in full, --organisation ID those of one organisation (make check: ALL=1, ORGANISATION=ID)

                """)
    }

    @Test("organisations with errors come last, and every error is told in full, however many there are")
    func errors() {
        let errors = (1...50).map { finding("e", .error, of: "bakkerij", line: $0) }
        let others = (1...60).map { finding(RuleID(rawValue: "rule-\($0)"), .warning, of: "kapper", line: $0) }
        let text = summary(errors + others, height: 40)
        #expect(text.components(separatedBy: ": error: something is amiss [e]").count == 51)
        #expect(text.components(separatedBy: "answer to e").count == 51)
        #expect(text.hasPrefix("kapper: 60 warnings\n  57 kinds more, no worse than these:\n"), "\(text.prefix(300))")
        #expect(text.hasSuffix("\n\n50 errors, 60 warnings\n--all tells each in full (make check: ALL=1)\n"))
    }

    @Test("it fits on a screen where nothing is an error, however many organisations there are")
    func height() {
        for count in [1, 3, 12, 400] {
            let findings = (1...count).flatMap { id in
                (1...30).map { finding(RuleID(rawValue: "rule-\($0)"), .warning, of: "o\(id)", line: 100 * id + $0) }
            }
            let lines = summary(findings).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 40, "\(count) organisations take \(lines) lines")
        }
        let findings = (1...400).map { finding("a", .warning, of: "o\($0)", line: $0) }
        #expect(summary(findings).contains("organisations more have findings that are no errors\n"))
    }

    @Test("where warnings are as bad as errors, they are told as these are")
    func strict() {
        let findings = (1...50).map { finding("w", .warning, of: "bakkerij", line: $0) }
        #expect(summary(findings, strict: true).components(separatedBy: "[w]").count == 51)
        #expect(summary(findings).components(separatedBy: "warning: w, 50 times").count == 2)
    }

    @Test("a line for a rule ends where the terminal ends; the name of the rule is always there")
    func width() {
        let findings = (1...50).map {
            finding("a-rule", .warning, of: nil, line: $0, remedy: "Say \($0) words or more.")
        }
        #expect(
            summary(findings, width: 56).contains("\n  content/Facts.swift:1: warning: a-rule, 50 times: Say…\n"))
        #expect(summary(findings, width: 20).contains("\n  content/Facts.swift:1: warning: a-rule, 50 times…\n"))
    }

    @Test("colours stand around place, severity, caret and rule, and around nothing that a finding quotes")
    func colour() {
        let text = TextPrinter.print(
            [Findings.withoutGround], source: Findings.source, style: TextStyle(hasColour: true),
            answers: { _ in ["let it stand: ..."] })
        let shown = text.replacing("\u{1B}[", with: "<").replacing("<0m", with: "</>")
        #expect(
            shown == """
                <1mcontent/Wizz.swift:2:9:</> <1;31merror:</> purpose "site verbeteren" has no legal ground <2m[purpose-without-ground]</>
                    <2m2 |</>         Purpose("site verbeteren") {
                    <2m  |</>         <1;32m^</>
                  AVG art. 6 lid 1, AVG art. 13 lid 1 onder c: every purpose rests on one of six grounds.
                  note: the organisation is here (content/Wizz.swift:1)
                  Add Ground(.consent) or another ground to this purpose.
                  <2mlet it stand: ...</>

                1 error

                """)
        let hostile = TextPrinter.print([Findings.hostile], style: TextStyle(hasColour: true))
        #expect(hostile.contains("100%: ␛[2K::error"))
    }
}

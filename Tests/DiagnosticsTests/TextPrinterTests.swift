import Diagnostics
import Testing

struct TextPrinterTests {
    @Test func wholeReport() {
        let all = [Findings.accepted, Findings.placeless, Findings.drifted, Findings.withoutGround]
        #expect(
            TextPrinter.print(all + all, source: Findings.source) == """
                Accepted for now:
                  facts/wvsoft.json purposes[2].retention: error: cv's are kept for 2 jaar [retention-too-long]
                    wvsoft, until 2027-11-21: wordt aangepast

                note: there are no facts [no-facts]

                public/wizz/index.html:88: warning: the page says 6 maanden, the facts say 1 maand [text-drifted]
                  note: the text is "Dat duurt 6 maanden."
                  note: the fact is here (content/Wizz.swift:57:5)

                content/Wizz.swift:2:9: error: purpose "site verbeteren" has no legal ground [purpose-without-ground]
                    2 |         Purpose("site verbeteren") {
                      |         ^
                  AVG art. 6 lid 1, AVG art. 13 lid 1 onder c: every purpose rests on one of six grounds.
                  note: the organisation is here (content/Wizz.swift:1)
                  Add Ground(.consent) or another ground to this purpose.

                1 error, 1 warning, 1 note; 1 accepted

                """)
    }

    @Test func anErrorThatIsPrintedAsItIs() {
        #expect("\(DiagnosticError(Findings.hostile))" == TextPrinter.print([Findings.hostile]))
    }

    @Test func nothingFound() {
        #expect(TextPrinter.print([]) == "no findings\n")
    }

    @Test func hostileTextIsShownAndNotObeyed() {
        #expect(
            TextPrinter.print([Findings.hostile]) == """
                a b:c,d%é␛.swift:1: error: 100%: ␛[2K::error::x␍␊::stop-commands::y<U+202E> [hostile]

                1 error

                """)
    }

    @Test func provisionWithoutReasonAndReasonWithoutProvision() {
        let findings = [
            Diagnostic("a", .error, "m", at: nil, provisions: [Provision(.uavg, "5 lid 1")]),
            Diagnostic("b", .error, "m", at: nil, reason: "Because."),
        ]
        #expect(
            TextPrinter.print(findings) == """
                error: m [a]
                  UAVG art. 5 lid 1

                error: m [b]
                  Because.

                2 errors

                """)
    }
}

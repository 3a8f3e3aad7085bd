import Diagnostics
import Testing

struct GitHubPrinterTests {
    @Test func wholeReport() {
        let all = [Findings.accepted, Findings.placeless, Findings.drifted, Findings.withoutGround]
        #expect(
            GitHubPrinter.print(all + all) == """
                ::notice title=no-facts::there are no facts
                ::error file=content/Wizz.swift,line=2,col=9,title=purpose-without-ground::\
                purpose "site verbeteren" has no legal ground\
                %0AAVG art. 6 lid 1, AVG art. 13 lid 1 onder c: every purpose rests on one of six grounds.\
                %0Anote: the organisation is here (content/Wizz.swift:1)\
                %0AAdd Ground(.consent) or another ground to this purpose.
                ::notice file=facts/wvsoft.json,title=retention-too-long::\
                accepted error: cv's are kept for 2 jaar (accepted until 2027-11-21: wordt aangepast)\
                %0Aat purposes[2].retention%0AEDPB Guidelines 4/2019: keep no longer than needed.
                ::warning file=public/wizz/index.html,line=88,title=text-drifted::\
                the page says 6 maanden, the facts say 1 maand\
                %0Anote: the text is "Dat duurt 6 maanden."%0Anote: the fact is here (content/Wizz.swift:57:5)
                1 error, 1 warning, 1 note; 1 accepted

                """)
    }

    @Test func nothingFound() {
        #expect(GitHubPrinter.print([]) == "no findings\n")
    }

    @Test func hostileTextStaysText() {
        #expect(
            GitHubPrinter.print([Findings.hostile]) == """
                ::error file=a b%3Ac%2Cd%25é␛.swift,line=1,title=hostile::\
                100%25: ␛[2K::error::x%0D%0A::stop-commands::y<U+202E>
                1 error

                """)
    }
}

import Diagnostics
import Testing

/// Own words stand in every report, and are no findings.
struct DeclaredSentenceTests {
    private let unread = DeclaredSentence(
        "Bij ons staat de koffie klaar.", of: "wizz",
        at: Location(file: "content/Wizz.swift", line: 2, column: 9), approval: nil)
    private let read = DeclaredSentence(
        "Kom gerust langs.", of: "wizz", at: nil, approval: .init(by: "de directeur", on: "2026-11-29"))

    @Test func textHasThemUnderOneHeading() {
        #expect(
            [unread, read].text == """
                own words, judged by no rule: 2 sentences
                  content/Wizz.swift:2:9: Bij ons staat de koffie klaar. (approved by nobody)
                  Kom gerust langs. (approved by de directeur, 2026-11-29)

                """)
        #expect([unread].text.hasPrefix("own words, judged by no rule: 1 sentence\n"))
        #expect([DeclaredSentence]().text == "")
        #expect(
            [unread, read].text(atMost: 1)
                == "own words, judged by no rule: 2 sentences, 1 approved by nobody; --all lists them\n")
    }

    @Test func jsonHasThemBesideTheFindings() {
        let json = JSONPrinter.print([], declared: [unread, read])
        #expect(
            json.contains(
                """
                  "ownWords": [
                    {
                      "approval": null,
                      "location": {
                        "column": 9,
                        "file": "content/Wizz.swift",
                        "keyPath": null,
                        "line": 2
                      },
                      "organisation": "wizz",
                      "sentence": "Bij ons staat de koffie klaar."
                    },
                    {
                      "approval": {
                        "by": "de directeur",
                        "on": "2026-11-29"
                      },
                      "location": null,
                      "organisation": "wizz",
                      "sentence": "Kom gerust langs."
                    }
                  ],

                """), "\(json)")
    }

    @Test func gitHubShowsThemAsNotices() {
        #expect(
            GitHubPrinter.print([], declared: [unread]) == """
                no findings
                ::notice file=content/Wizz.swift,line=2,title=own words%2C judged by no rule::content/Wizz.swift:2:9: Bij ons staat de koffie klaar. (approved by nobody)
                own words, judged by no rule: 1 sentence

                """)
    }

    @Test func sarifAsksForReviewOfWhatNobodyApproved() {
        let sarif = SARIFPrinter.print([], declared: [unread, read])
        #expect(sarif.contains("\"kind\": \"review\"") && sarif.contains("\"kind\": \"informational\""))
        #expect(sarif.contains("\"level\": \"none\"") && sarif.contains("\"startLine\": 2"))
    }
}

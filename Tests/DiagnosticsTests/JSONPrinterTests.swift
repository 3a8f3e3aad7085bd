import Diagnostics
import Testing

struct JSONPrinterTests {
    @Test func everythingAFindingCanHave() {
        #expect(
            JSONPrinter.print([Findings.withoutGround, Findings.withoutGround]) == #"""
                {
                  "accepted": [],
                  "findings": [
                    {
                      "acceptance": null,
                      "class": "statement",
                      "location": {
                        "column": 9,
                        "file": "content/Wizz.swift",
                        "keyPath": null,
                        "line": 2
                      },
                      "message": "purpose \"site verbeteren\" has no legal ground",
                      "notes": [
                        {
                          "location": {
                            "column": null,
                            "file": "content/Wizz.swift",
                            "keyPath": null,
                            "line": 1
                          },
                          "message": "the organisation is here"
                        }
                      ],
                      "provisions": [
                        {
                          "article": "6 lid 1",
                          "citation": "AVG art. 6 lid 1",
                          "law": "AVG",
                          "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld"
                        },
                        {
                          "article": "13 lid 1 onder c",
                          "citation": "AVG art. 13 lid 1 onder c",
                          "law": "AVG",
                          "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld"
                        }
                      ],
                      "reason": "every purpose rests on one of six grounds.",
                      "remedy": "Add Ground(.consent) or another ground to this purpose.",
                      "rule": "purpose-without-ground",
                      "severity": "error"
                    }
                  ],
                  "ownWords": [],
                  "summary": {
                    "accepted": 0,
                    "dossier": 0,
                    "errors": 1,
                    "notes": 0,
                    "warnings": 0
                  }
                }

                """#)
    }

    @Test func acceptedFindingAtAKeyPath() {
        #expect(
            JSONPrinter.print([Findings.accepted]) == """
                {
                  "accepted": [
                    {
                      "location": {
                        "column": null,
                        "file": "facts/wvsoft.json",
                        "keyPath": "purposes[2].retention",
                        "line": null
                      },
                      "message": "cv's are kept for 2 jaar",
                      "organisation": "wvsoft",
                      "reason": "wordt aangepast",
                      "rule": "retention-too-long",
                      "severity": "error",
                      "until": "2027-11-21"
                    }
                  ],
                  "findings": [
                    {
                      "acceptance": {
                        "organisation": "wvsoft",
                        "reason": "wordt aangepast",
                        "until": "2027-11-21"
                      },
                      "class": "statement",
                      "location": {
                        "column": null,
                        "file": "facts/wvsoft.json",
                        "keyPath": "purposes[2].retention",
                        "line": null
                      },
                      "message": "cv's are kept for 2 jaar",
                      "notes": [],
                      "provisions": [
                        {
                          "article": "EDPB Guidelines 4/2019",
                          "citation": "EDPB Guidelines 4/2019",
                          "law": null,
                          "url": null
                        }
                      ],
                      "reason": "keep no longer than needed.",
                      "remedy": null,
                      "rule": "retention-too-long",
                      "severity": "error"
                    }
                  ],
                  "ownWords": [],
                  "summary": {
                    "accepted": 1,
                    "dossier": 0,
                    "errors": 0,
                    "notes": 0,
                    "warnings": 0
                  }
                }

                """)
    }

    @Test func whatIsForTheDossierIsANoteOfAClassOfItsOwn() {
        let printed = JSONPrinter.print([Diagnostic("rule", .dossier, "message", at: nil)])
        for line in [#""class": "dossier""#, #""severity": "note""#, #""dossier": 1"#, #""notes": 0"#] {
            #expect(printed.contains(line))
        }
    }

    @Test func nothingFound() {
        #expect(
            JSONPrinter.print([]) == """
                {
                  "accepted": [],
                  "findings": [],
                  "ownWords": [],
                  "summary": {
                    "accepted": 0,
                    "dossier": 0,
                    "errors": 0,
                    "notes": 0,
                    "warnings": 0
                  }
                }

                """)
    }

    @Test(arguments: [
        (#"a "b" \c/"#, #""a \"b\" \\c/""#),
        ("é € ’ 🍪 👩‍👧", "\"é € ’ 🍪 👩‍👧\""),
        ("a\r\n\tb", #""a\r\n\tb""#),
        ("\u{0}\u{1B}\u{7F}\u{9B}\u{2028}\u{202E}", #""\u0000\u001b\u007f\u009b\u2028\u202e""#),
        ("\u{E0067}", #""\udb40\udc67""#),
    ])
    func escapes(message: String, expected: String) {
        let printed = JSONPrinter.print([Diagnostic("r", .error, message, at: nil)])
        #expect(printed.contains("\n      \"message\": \(expected),\n"))
    }
}

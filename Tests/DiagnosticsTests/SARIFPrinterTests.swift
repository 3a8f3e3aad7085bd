import Diagnostics
import Testing

/// The expected documents were validated against the OASIS schema of SARIF 2.1.0.
struct SARIFPrinterTests {
    private let rule = RuleDescription(
        "purpose-without-ground", title: "Every purpose rests on a legal ground.", help: "Add a ground.",
        helpURI: "https://example.org/rules", severity: .error, provisions: [Provision(.avg, "6 lid 1")])

    /// The results of a run without rules, from the first bracket to the last.
    private func results(_ diagnostics: [Diagnostic], source: @escaping SourceReader = { _ in nil }) -> String {
        let lines = SARIFPrinter.print(diagnostics, source: source).split(separator: "\n")
        let start = lines.firstIndex { $0.contains("\"results\"") }!
        let end = lines.lastIndex(of: "      ],")!
        return lines[start...end].map { $0.dropFirst(6) }.joined(separator: "\n")
    }

    @Test func wholeLog() {
        let other = RuleDescription("no-facts", title: "There are facts.", help: "Add facts.", severity: .note)
        let findings = [Findings.withoutGround, Findings.withoutGround]
        #expect(
            SARIFPrinter.print(findings, rules: [rule, other, rule], source: Findings.source) == #"""
                {
                  "$schema": \#
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "runs": [
                    {
                      "columnKind": "utf16CodeUnits",
                      "properties": {
                        "summary": "1 error"
                      },
                      "results": [
                        {
                          "level": "error",
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/Wizz.swift"
                                },
                                "region": {
                                  "startColumn": 9,
                                  "startLine": 2
                                }
                              }
                            }
                          ],
                          "message": {
                            "text": "purpose \"site verbeteren\" has no legal ground\n\#
                AVG art. 6 lid 1, AVG art. 13 lid 1 onder c: every purpose rests on one of six grounds.\n\#
                Add Ground(.consent) or another ground to this purpose."
                          },
                          "relatedLocations": [
                            {
                              "message": {
                                "text": "the organisation is here"
                              },
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/Wizz.swift"
                                },
                                "region": {
                                  "startLine": 1
                                }
                              }
                            }
                          ],
                          "ruleId": "purpose-without-ground",
                          "ruleIndex": 1,
                          "suppressions": []
                        }
                      ],
                      "tool": {
                        "driver": {
                          "name": "Verklaar",
                          "rules": [
                            {
                              "defaultConfiguration": {
                                "level": "note"
                              },
                              "help": {
                                "text": "Add facts."
                              },
                              "id": "no-facts",
                              "properties": {
                                "provisions": []
                              },
                              "shortDescription": {
                                "text": "There are facts."
                              }
                            },
                            {
                              "defaultConfiguration": {
                                "level": "error"
                              },
                              "help": {
                                "text": "Add a ground."
                              },
                              "helpUri": "https://example.org/rules",
                              "id": "purpose-without-ground",
                              "properties": {
                                "provisions": [
                                  "AVG art. 6 lid 1"
                                ]
                              },
                              "shortDescription": {
                                "text": "Every purpose rests on a legal ground."
                              }
                            }
                          ]
                        }
                      }
                    }
                  ],
                  "version": "2.1.0"
                }

                """#)
    }

    @Test func whatIsForTheDossierIsANoteWithAClassOfItsOwn() {
        let printed = SARIFPrinter.print(
            [Diagnostic("rule", .dossier, "message", at: nil)],
            rules: [RuleDescription("rule", title: "Title.", help: "Help.", severity: .dossier)])
        for line in [#""level": "note""#, #""class": "dossier""#, #""tags": ["#, #""summary": "1 for the dossier""#] {
            #expect(printed.contains(line))
        }
        #expect(!printed.contains(#""level": "dossier""#))
    }

    @Test func nothingFound() {
        #expect(
            SARIFPrinter.print([]) == """
                {
                  "$schema": \
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "runs": [
                    {
                      "columnKind": "utf16CodeUnits",
                      "properties": {
                        "summary": "no findings"
                      },
                      "results": [],
                      "tool": {
                        "driver": {
                          "name": "Verklaar",
                          "rules": []
                        }
                      }
                    }
                  ],
                  "version": "2.1.0"
                }

                """)
    }

    @Test func acceptedFindingAtAKeyPath() {
        #expect(
            results([Findings.accepted]) == #"""
                "results": [
                  {
                    "level": "error",
                    "locations": [
                      {
                        "logicalLocations": [
                          {
                            "fullyQualifiedName": "purposes[2].retention"
                          }
                        ],
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "facts/wvsoft.json"
                          }
                        }
                      }
                    ],
                    "message": {
                      "text": "cv's are kept for 2 jaar\nEDPB Guidelines 4/2019: keep no longer than needed."
                    },
                    "relatedLocations": [],
                    "ruleId": "retention-too-long",
                    "suppressions": [
                      {
                        "justification": "accepted until 2027-11-21: wordt aangepast",
                        "kind": "external",
                        "status": "accepted"
                      }
                    ]
                  }
                ],
                """#)
    }

    @Test func hostileText() {
        #expect(
            results([Findings.hostile]) == #"""
                "results": [
                  {
                    "level": "error",
                    "locations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "a%20b%3Ac%2Cd%25%C3%A9%1B.swift"
                          },
                          "region": {
                            "startLine": 1
                          }
                        }
                      }
                    ],
                    "message": {
                      "text": "100%: \u001b[2K::error::x\r\n::stop-commands::y\u202e"
                    },
                    "relatedLocations": [],
                    "ruleId": "hostile",
                    "suppressions": []
                  }
                ],
                """#)
    }

    /// `é` and `€` are one UTF-16 code unit, an emoji is two.
    @Test func columnsCountUTF16WhereTheSourceIsKnown() {
        let finding = Diagnostic("r", .error, "m", at: Location(file: "f", line: 1, column: "é€🍪".utf8.count + 1))
        #expect(results([finding]) { _ in Array("é€🍪x".utf8) }.contains("\"startColumn\": 5,"))
        #expect(!results([finding]).contains("startColumn"))
    }

    @Test func aRelatedLocationIsThereOnce() {
        let notes = [3, 4].map { Diagnostic.Note("n", at: Location(file: "f", line: 1, column: $0)) }
        let printed = results([Diagnostic("r", .error, "m", at: nil, notes: notes)])
        #expect(printed.split(separator: "\"text\": \"n\"").count == 2)
    }
}

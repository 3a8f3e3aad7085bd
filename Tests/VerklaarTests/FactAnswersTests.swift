import Diagnostics
import Facts
import Foundation
import TestSupport
import Testing

@testable import Verklaar

/// What is offered in answer to a finding can be copied into the facts that it is about.
@Suite("Answers to findings")
struct FactAnswersTests {
    private let day: CalendarDate = "2026-11-30"

    private func answers(_ rule: RuleID, of organisation: Organisation, source: String = "") throws -> [String] {
        let findings = Stages.judge(organisation, on: day).about(organisation.id)
        let finding = try #require(findings.first { $0.rule == rule }, "\(findings.map(\.rule.rawValue))")
        var answers = FactAnswers(of: [organisation], on: day, source: { _ in Array(source.utf8) })
        return answers.lines(for: finding)
    }

    private let facts = """
        {"id": "voorbeeld", "addressing": "formal", "controller": {"name": "De Ketting"},
         "stances": [{"kind": "disclaimsProcessors"}], "categories": [{"label": "geslacht", "nature": "genderOrTitle"}],
         "sharing": {"processors": [{"name": "Voorbeeldhost"}]}}
        """

    private func read(_ facts: String) throws -> Organisation {
        try FactsFile.organisations(fromJSON: Array(facts.utf8), file: "facts.json")[0]
    }

    @Test(
        "in JSON: the fact by its key path, its open question, and an acceptance of a year; of an error, three months")
    func json() throws {
        let organisation = try read(facts)
        let location = try answers("location-unknown", of: organisation)
        #expect(location.first?.hasPrefix("fact: Processor (facts.json:3:") == true, "\(location)")
        #expect(location.first?.hasSuffix(" sharing.processors[0])") == true, "\(location)")
        #expect(
            location.dropFirst() == [
                #"not known yet: "country": {"unknown": "asked of ... on 2026-11-30"}"#,
                #"let it stand: "acceptances": [{"rule": "location-unknown", "reason": "...", "until": "2027-11-30"}]"#,
            ])
        let stance = try answers("processor-disclaimed", of: organisation)
        #expect(stance.last?.hasSuffix(#""until": "2027-02-28"}]"#) == true, "\(stance)")
    }

    @Test("the word that caused it is named, and nothing is offered that the rule does not take")
    func cause() throws {
        let lines = try answers("title-or-gender-not-needed", of: try read(facts))
        #expect(lines.count == 2 && lines[0].hasSuffix(#", by "nature": "genderOrTitle""#), "\(lines)")
    }

    @Test("in Swift: the element as it is written there, with its own labels")
    func swift() throws {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Controller("De Ketting", email: "info@example.nl")
            Sharing {
                Processor("Voorbeeldhost", file: "Content/Own.swift", line: 1, column: 16)
            }
        }
        #expect(
            try answers("location-unknown", of: organisation, source: "      Processor(\"Voorbeeldhost\")\n") == [
                "fact: Processor (content/Own.swift:1:16)",
                "not known yet: in: .unknown(\"asked of ... on 2026-11-30\")",
                "let it stand: .accepting(.locationUnknown, because: \"...\", until: \"2027-11-30\")",
            ])
    }

    @Test("what is taken from the answers has the effect that they promise")
    func effect() throws {
        let asked = try read(
            facts.replacingOccurrences(
                of: "\"Voorbeeldhost\"", with: #""Voorbeeldhost", "country": {"unknown": "asked of ... on 2026-11-30"}"#
            ))
        let milder = Stages.judge(asked, on: day).first { $0.rule == "location-unknown" }
        #expect(milder?.severity == .note)
        let accepted = try read(
            facts.replacingOccurrences(
                of: "\"Voorbeeldhost\"",
                with:
                    #""Voorbeeldhost", "acceptances": [{"rule": "location-unknown", "reason": "...", "until": "2027-11-30"}]"#
            ))
        let stands = try #require(Stages.judge(accepted, on: day).first { $0.rule == "location-unknown" })
        #expect(stands.acceptance != nil)
        var answers = FactAnswers(of: [accepted], on: day, source: { _ in nil })
        #expect(answers.lines(for: stands) == [])
    }

    @Test("months later is the same day, or the last of that month")
    func months() {
        let last: CalendarDate = "2026-11-30"
        #expect(last.later(months: 3) == "2027-02-28")
        #expect(last.later(months: 12) == "2027-11-30")
        let leap: CalendarDate = "2028-02-29"
        #expect(leap.later(months: 12) == "2029-02-28")
    }

    @Test("a key path leads to what stands there in JSON")
    func steps() {
        #expect(JSONStep.path("purposes[2].grounds[0]") == [.name("purposes"), .index(2), .name("grounds"), .index(0)])
        #expect(JSONStep.path("[1].controller") == [.index(1), .name("controller")])
        #expect(JSONStep.path("") == [])
    }

    @Test("an open question in Swift has a label that the DSL has, for each key that takes an answer")
    func spelling() throws {
        let folder = Repository.root.appendingPathComponent("Sources/Facts")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        let code = try (files ?? []).filter { $0.pathExtension == "swift" }
            .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
            .filter { !$0.contains(" var ") }.joined(separator: "\n")
        for type in ModelType.all {
            for row in type.rows where row.type.hasPrefix("Answer.") {
                let owner = String(describing: type.type)
                guard let line = SwiftSpelling.line(row.name, of: owner, saying: "?") else { continue }
                #expect(Self.isWritten(line, for: row.name, in: code), "\(owner).\(row.name): \(line)")
            }
        }
        let keys = Set(
            ModelType.all.flatMap { type in type.rows.map { "\(String(describing: type.type)).\($0.name)" } })
        #expect(SwiftSpelling.forms.keys.filter { !keys.contains($0) }.sorted() == [])
    }

    /// Whether the DSL has an argument, or an element, that is written so.
    private static func isWritten(_ line: String, for key: String, in code: String) -> Bool {
        if line == "?" { return code.contains("_ \(key): Answer<") }
        if line.hasSuffix(")") { return code.contains("public struct \(line.prefix { $0 != "(" })") }
        let label = line.prefix { $0 != ":" }
        if label == key { return code.contains(" \(key): Answer<") || code.contains("(\(key): Answer<") }
        return code.contains(" \(label) \(key): Answer<") || code.contains("(\(label) \(key): Answer<")
    }
}

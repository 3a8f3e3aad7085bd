import JSONText
import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Mutants

@Suite("Mutators of facts and templates")
struct FactMutantTests {
    private let facts = Array(
        #"{"id": "x", "addressing": "formal", "version": {"number": 1, "date": "2026-11-21"}}"#.utf8)

    @Test("words, numbers and days become others, and what is optional goes")
    func changes() throws {
        let edits = FactMutants(model: try FactsModel()).edits(of: try JSON(parsing: facts))
        let changed = edits.filter { $0.kind == "fact.changed" }
        #expect(changed.first { $0.path == "addressing" }?.facts["addressing"] == .text("informal"))
        #expect(changed.first { $0.path == "version.number" }?.facts["version"]?["number"] == .number(2))
        #expect(changed.first { $0.path == "version.date" }?.facts["version"]?["date"] == .text("2026-11-22"))
        #expect(edits.contains { $0.kind == "fact.removed" && $0.path == "version" && $0.facts["version"] == nil })
        #expect(edits.contains { $0.kind == "fact.added" && $0.path == "minors" })
    }

    @Test("changed facts are facts still")
    func valid() throws {
        for edit in FactMutants(model: try FactsModel()).edits(of: try JSON(parsing: facts)) {
            #expect(throws: Never.self, "\(edit.path)") {
                try FactsFile.organisations(fromJSON: edit.facts.bytes, file: "facts.json")
            }
        }
    }

    @Test("what is drawn at random uses every key and word of the model, so that a mutant tries it")
    func coverage() throws {
        var coverage = ModelCoverage(try FactsModel())
        for seed in 1...200 as ClosedRange<UInt64> {
            var generator = FactGenerator(seed: seed)
            coverage.add(try JSON(parsing: FactsEncoder.json([generator.organisation()])))
        }
        #expect(coverage.missing == [])
    }

    @Test("phrases change, comments and headings of phrases don't")
    func wording() {
        let text = "# Titel\n\n> Uitleg.\n\n## a.b\n- Wij bewaren {data} niet."
        let mutants = WordingMutants(file: "templates/phrases/a.md", text: text).mutants()
        #expect(mutants.allSatisfy { $0.line == 6 && $0.claim == "a.b" })
        #expect(mutants.contains { $0.after == "- Wij verkopen {data} niet." })
    }
}

import Claims
import Dutch
import Facts
import JSONText
import Languages
import TestSupport
import Testing

@testable import Mutants

@Suite("What the keys of facts come to")
struct ToldKeyTests {
    /// Keys that documents tell: all that the tables don't say to be judged only or a question, and not the name of the
    /// folder.
    private static let published = Set(
        ModelType.all.filter { !$0.isJudged }.flatMap { type in
            type.rows.filter { $0.judged == nil && $0.form != .question }.map { "\(type.name).\($0.name)" }
        }
    ).subtracting(["Organisation.id"])

    @Test("a key that is not only judged changes what a document says")
    func told() throws {
        let mutants = FactMutants(model: try FactsModel())
        var silent = Self.published
        for seed in 1...400 as ClosedRange<UInt64> where !silent.isEmpty {
            var generator = FactGenerator(seed: seed)
            let json = FactsEncoder.json([generator.organisation()])
            let before = try saying(of: json)
            for edit in mutants.edits(of: try JSON(parsing: json)) where silent.contains(edit.field) {
                if try saying(of: edit.facts.bytes) != before { silent.remove(edit.field) }
            }
        }
        #expect(
            silent.sorted() == [],
            """
            none of these 400 drawn organisations tells these keys. Is one of them yours? Then: \(AddAFact.claim). If not, it \
            is rare and was not drawn: see Tests/Support/Drawing
            """)
    }

    @Test("keys that are named by a text are those of the model")
    func named() {
        let keys = Set(ModelType.all.flatMap { type in type.rows.map { "\(type.name).\($0.name)" } })
        let untold = Set(UntoldChange.all.flatMap(\.keys)).subtracting(["acceptances"])
        #expect(untold.subtracting(keys).sorted() == [])
        #expect(LabelPool.keys.subtracting(keys).sorted() == [])
    }

    /// What the documents of changed facts say; nothing where they can no longer be read.
    private func saying(of json: [UInt8]) throws -> Saying? {
        guard let facts = try? FactsFile.organisations(fromJSON: json, file: "facts.json").first else { return nil }
        return Saying(
            claims: facts.documents.map { facts.claims(for: $0, in: Language.dutch.names) },
            ownWords: facts.ownWords.map { [$0.text, $0.section.rawValue] })
    }

    private struct Saying: Equatable {
        let claims: [[Claim]]
        let ownWords: [[String]]
    }
}

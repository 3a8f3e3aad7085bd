import Claims
import Dutch
import Facts
import Languages
import TestSupport
import Testing

@testable import Verklaar

@Suite("Facts that are never published")
struct SilentFactTests {
    @Test("no claim of any facts stands at one of them", arguments: 0..<30 as Range<UInt64>)
    func noClaims(seed: UInt64) throws {
        var generator = FactGenerator(seed: seed)
        // As JSON, each fact has a place of its own.
        let json = FactsEncoder.json([generator.organisation()])
        let organisation = try FactsFile.organisations(fromJSON: json, file: "f.json")[0]
        let told = Set(
            organisation.documents.flatMap { organisation.claims(for: $0, in: Language.dutch.names) }.map(\.origin))
        for fact in organisation.allFacts where SilentFact(fact).isNeverPublished {
            #expect(!told.contains(fact.location), "\(type(of: fact))")
        }
    }

    @Test("they are called by their type")
    func names() {
        #expect(SilentFact(Denial(.access)).name == "Denial")
        #expect(SilentFact(Denial(.access)).isNeverPublished)
        #expect(!SilentFact(Version(1, of: "2026-11-21")).isNeverPublished)
    }
}

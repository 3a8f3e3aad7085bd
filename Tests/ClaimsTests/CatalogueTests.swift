import Facts
import TestSupport
import Testing

@testable import Claims

@Suite("The catalogue of kinds")
struct CatalogueTests {
    /// Every kind that these facts give rise to: a shop that is complete, and facts drawn at random until there is nothing
    /// that was not told.
    private static let told: Set<String> = {
        let all = Set(ClaimKind.all.map(\.id))
        var told = Set(Organisation.exemplary.allKinds)
        for seed in 0..<UInt64(3000) where !told.isSuperset(of: all) {
            var generator = FactGenerator(seed: seed)
            told.formUnion(generator.organisation().allKinds)
        }
        return told
    }()

    @Test("each kind follows from some facts", arguments: ClaimKind.all.map(\.id))
    func told(kind: String) {
        #expect(Self.told.contains(kind), "no facts that were drawn give a claim of this kind")
    }

    @Test("holds everything that facts give rise to")
    func complete() { #expect(Self.told.subtracting(ClaimKind.all.map(\.id)) == []) }

    @Test("statements that share a kind agree on what it holds, whether it leads, and what asks for it")
    func unique() {
        for kind in DocumentKind.allCases.flatMap(\.statement.kinds) {
            let known = ClaimKind.all.first { $0 == kind }
            #expect(known?.slots == kind.slots && known?.leads == kind.leads, "\(kind.id)")
            #expect(known?.provisions == kind.provisions && !kind.provisions.isEmpty, "\(kind.id)")
        }
    }

    @Test("has a kind for each branch that describes a document", arguments: DocumentKind.allCases)
    func description(of document: DocumentKind) {
        for branch in document.descriptiveBranches {
            #expect(document.statement.kinds.contains { $0.isIn(branch) }, "\(branch)")
        }
    }
}

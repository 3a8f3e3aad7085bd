import Diagnostics
import Facts
import TestSupport
import Testing
import Verklaar

@testable import Mutants

@Suite("Changes of links, structure and markup")
struct PageMutantTests {
    /// A published page, with its mutants, which all tests choose from.
    private struct Published {
        let source: Source
        let inspector: DocumentInspector
        let mutants: [Mutant]
        let harmless: [Mutant]

        init(_ page: PublishedPage, of organisation: Organisation, by inspector: Inspector) throws {
            source = Source(page)
            self.inspector = try inspector.inspector(of: organisation, page.document)
            mutants = TextMutators.mutants(of: source)
            harmless = HarmlessEdits.mutants(of: source)
        }
    }

    private static let published = Result {
        let site = try Site(root: FrozenSite.root)
        let inspector = Inspector(site)
        return try (FrozenSite.organisations + [.exemplary]).flatMap { organisation in
            try site.publish(organisation).map { try Published($0, of: organisation, by: inspector) }
        }
    }

    /// The kinds of the mutants, with what was found in each.
    private func findings(
        _ kinds: [String], among mutants: KeyPath<Published, [Mutant]>
    ) throws -> [(kind: String, found: [Diagnostic])] {
        try Self.published.get().flatMap { published in
            let chosen = published[keyPath: mutants].filter { mutant in kinds.contains { mutant.kind.hasPrefix($0) } }
            return Sampling.sample(chosen, perKind: 6, seed: 1, kind: \.kind).map { mutant in
                var changed = published.source.page
                changed.bytes = published.source.bytes.applying(mutant.edits)
                let found = published.inspector.findings(in: changed).filter(\.isFatal)
                return (kind: "\(changed.file) \(mutant.kind)", found: found)
            }
        }
    }

    @Test("each is found", arguments: ["link.", "heading.", "id.", "added.raw", "lookalike", "invisible"])
    func found(kind: String) throws {
        let outcomes = try findings([kind], among: \.mutants)
        #expect(outcomes.count > 20)
        for outcome in outcomes where outcome.found.isEmpty { Issue.record("\(outcome.kind) was not found") }
    }

    @Test("what programs do without changing what is said is never found")
    func harmless() throws {
        let outcomes = try findings(["harmless."], among: \.harmless)
        #expect(outcomes.count > 200)
        for outcome in outcomes where !outcome.found.isEmpty {
            Issue.record("\(outcome.kind): \(outcome.found.prefix(2).map(\.message))")
        }
    }
}

import Diagnostics
import Facts
import TestSupport
import Testing
import Verklaar

@testable import Mutants

@Suite("Changes of links, structure and markup")
struct PageMutantTests {
    private static let published = Result {
        let site = try Site(root: FrozenSite.root)
        let pages = try (FrozenSite.organisations + [.exemplary]).flatMap { organisation in
            try site.publish(organisation).map { (organisation: organisation, page: $0) }
        }
        return (inspector: Inspector(site), pages: pages)
    }

    /// The kinds of the mutants, with what was found in each.
    private func findings(
        _ kinds: [String], _ mutants: (Source) -> [Mutant]
    ) throws -> [(kind: String, found: [Diagnostic])] {
        let published = try Self.published.get()
        return try published.pages.flatMap { organisation, page in
            let source = Source(page)
            let inspector = try published.inspector.inspector(of: organisation, page.document)
            let some = Sampling.sample(
                mutants(source).filter { mutant in kinds.contains { mutant.kind.hasPrefix($0) } }, perKind: 6, seed: 1,
                kind: \.kind)
            return some.map { mutant in
                var changed = page
                changed.bytes = source.bytes.applying(mutant.edits)
                let found = inspector.findings(in: changed).filter(\.isFatal)
                return (kind: "\(page.file) \(mutant.kind)", found: found)
            }
        }
    }

    @Test("each is found", arguments: ["link.", "heading.", "id.", "added.raw", "lookalike", "invisible"])
    func found(kind: String) throws {
        let outcomes = try findings([kind], TextMutators.mutants)
        #expect(outcomes.count > 20)
        for outcome in outcomes where outcome.found.isEmpty { Issue.record("\(outcome.kind) was not found") }
    }

    @Test("what programs do without changing what is said is never found")
    func harmless() throws {
        let outcomes = try findings(["harmless."], HarmlessEdits.mutants)
        #expect(outcomes.count > 200)
        for outcome in outcomes where !outcome.found.isEmpty {
            Issue.record("\(outcome.kind): \(outcome.found.prefix(2).map(\.message))")
        }
    }
}

import Diagnostics
import Facts
import Verklaar

/// Text mutants of the page that leads to all documents.
struct IndexRun {
    let site: Site
    let organisations: [Organisation]
    let bounds: Bounds

    func outcomes() throws -> [Outcome] {
        let bytes = try site.publishIndex(of: organisations)
        let source = Source(PublishedPage(file: "index.html", document: .privacyStatement, format: .html, bytes: bytes))
        let chosen = Sampling.sample(
            TextMutators.mutants(of: source).filter { !$0.kind.hasPrefix("moved") }, perKind: bounds.own,
            seed: bounds.seed, kind: \.kind)
        return chosen.map { outcome(of: $0, in: source) }
    }

    private func outcome(of mutant: Mutant, in source: Source) -> Outcome {
        let findings = site.findings(
            inIndex: source.bytes.applying(mutant.edits), file: source.page.file, of: organisations
        ).filter(\.isFatal)
        let isThere = TextEvidence(mutant: mutant, source: source).isAtPlace(findings)
        return Outcome(
            kind: "index." + mutant.kind, verdict: findings.isEmpty ? .survived : .killed, findings: findings.count,
            namesFact: isThere, isOneThing: mutant.isOneThing, difference: Difference(mutant, source, findings))
    }
}

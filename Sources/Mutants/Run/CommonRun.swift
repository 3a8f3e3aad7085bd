import Diagnostics
import Facts
import Foundation
import Verklaar

/// Mutants of what belongs to no organisation alone: the index page, the page for what is not there, style sheet,
/// pictures, and the files for search engines.
struct CommonRun {
    let site: Site
    let organisations: [Organisation]
    let bounds: Bounds

    func outcomes() throws -> [Outcome] {
        try site.commonFiles(of: organisations).flatMap { file in
            let page = PublishedPage(file: file.path, document: .privacyStatement, format: .html, bytes: file.bytes)
            let source = Source(page)
            let name = Self.name(of: file)
            let mutants = Self.mutants(of: source)
            let chosen = Sampling.sample(mutants, perKind: bounds.own, seed: bounds.seed, kind: \.kind)
            return chosen.map { outcome(of: $0, in: source, insteadOf: file, name) }
        }
    }

    private static func mutants(of file: Source) -> [Mutant] {
        switch file.page.file.split(separator: ".").last {
        case "html": TextMutators.mutants(of: file).filter { !$0.kind.hasPrefix("moved") }
        case "css": LineMutants.mutants(of: file) + SheetMutants.mutants(of: file) + SheetMutants.harmless(of: file)
        default: LineMutants.mutants(of: file)
        }
    }

    /// "index", "style", "sitemap": without the folder, the hash and the ending.
    private static func name(of file: CommonFile) -> String {
        let name = file.path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." && $0 != "-" })
    }

    private func outcome(
        of mutant: Mutant, in source: Source, insteadOf file: CommonFile, _ name: String
    ) -> Outcome {
        let findings = site.findings(
            in: source.bytes.applying(mutant.edits), insteadOf: file, file: file.path, of: organisations
        ).filter(\.isFatal)
        let isThere = TextEvidence(mutant: mutant, source: source).isAtPlace(findings)
        return Outcome(
            kind: mutant.kind.hasPrefix("harmless.") ? mutant.kind : "common.\(name).\(mutant.kind)",
            verdict: findings.isEmpty ? .survived : .killed,
            findings: findings.count,
            namesFact: isThere || findings.contains { $0.location == Location(file: file.path) },
            isOneThing: mutant.isOneThing, difference: Difference(mutant, source, findings))
    }
}

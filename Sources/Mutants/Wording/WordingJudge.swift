import Claims
import Diagnostics
import Dutch
import Foundation
import Languages
import Verklaar

/// Builds the site anew with changed templates: the loader or the check must refuse.
struct WordingJudge: Sendable {
    let root: URL
    let originals: [Original]

    /// A change that shows in no page has to be refused as well: the line is read, if it is not written.
    func outcome(of mutant: WordingMutant) throws -> Outcome {
        do {
            let site = try Site(root: root, replacing: [mutant.file: try changed(mutant)])
            return outcome(mutant, try rebuild(mutant, site))
        } catch let error as DiagnosticError {
            return outcome(mutant, error.diagnostics)
        }
    }

    /// What the check finds in the first pages that the change shows in.
    private func rebuild(_ mutant: WordingMutant, _ site: Site) throws -> [Diagnostic] {
        for original in candidates(mutant) {
            let pages = try site.publish(original.organisation).filter { !original.pages.contains($0) }
            if pages.isEmpty { continue }
            let inspector = Inspector(site)
            return try pages.flatMap { try inspector.findings(in: $0, of: original.organisation).filter(\.isFatal) }
        }
        let organisations = originals.filter(\.isOwn).map(\.organisation)
        return try site.commonFiles(of: organisations).flatMap {
            site.findings(in: $0.bytes, insteadOf: $0, file: $0.path, of: organisations)
        }
    }

    private func candidates(_ mutant: WordingMutant) -> [Original] {
        guard let claim = mutant.claim else { return Array(originals.prefix(8)) }
        let using = originals.lazy.filter { original in
            DocumentKind.allCases.contains { document in
                original.organisation.claims(for: document, in: Language.dutch.names).contains { $0.kind.id == claim }
            }
        }
        return Array(using.prefix(6))
    }

    private func changed(_ mutant: WordingMutant) throws -> [UInt8] {
        let text = try String(contentsOf: root.appendingPathComponent(mutant.file), encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines[mutant.line - 1] = Substring(mutant.after)
        return Array(lines.joined(separator: "\n").utf8)
    }

    private func outcome(_ mutant: WordingMutant, _ findings: [Diagnostic]) -> Outcome {
        let places = findings.flatMap { [$0.location] + $0.notes.map(\.location) }.compactMap(\.self)
        return Outcome(
            kind: mutant.kind, verdict: findings.isEmpty ? .survived : .killed, findings: findings.count,
            namesFact: places.contains { $0.file == mutant.file && $0.line == mutant.line }, isOneThing: true,
            difference: Difference(
                place: "\(mutant.file):\(mutant.line)", before: mutant.before, after: mutant.after,
                note: findings.isEmpty ? nil : FindingList.text(findings)))
    }
}

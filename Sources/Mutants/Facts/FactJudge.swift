import Claims
import Diagnostics
import Facts
import Verklaar

/// Holds the unchanged pages of an organisation against changed facts.
struct FactJudge {
    let inspector: Inspector
    let subject: Subject
    /// What the pages say, with the facts behind it.
    let claims: [Explanation]

    func outcome(of edit: FactEdit, in format: PublishedPage.Format) throws -> Outcome {
        let kind = UnpublishedFacts.contains(edit) ? "unpublished." + edit.kind : edit.kind
        let changed: Organisation
        do throws(DiagnosticError) {
            changed = try FactsFile.organisations(fromJSON: edit.facts.bytes, file: "\(subject.name).json")[0]
        } catch {
            return outcome(kind, .broken, edit, [], isSame: false)
        }
        let findings = try findings(of: changed, in: format)
        let isSame = isSame(changed)
        return outcome(kind, findings.isEmpty ? .survived : .killed, edit, findings, isSame: isSame)
    }

    /// Findings in the pages; a document that the changed facts want besides, or no longer, is one as well.
    private func findings(of changed: Organisation, in format: PublishedPage.Format) throws -> [Diagnostic] {
        let documents = Set(changed.documents).symmetricDifference(subject.organisation.documents)
        let missing = documents.map { Diagnostic("page-missing", .error, "\($0)", at: nil) }
        let pages = subject.pages.filter { $0.format == format && changed.documents.contains($0.document) }
        return try missing + pages.flatMap { try inspector.findings(in: $0, of: changed).filter(\.isFatal) }
    }

    private func isSame(_ changed: Organisation) -> Bool {
        DocumentKind.allCases.allSatisfy { changed.claims(for: $0) == subject.organisation.claims(for: $0) }
    }

    private func outcome(
        _ kind: String, _ verdict: Outcome.Verdict, _ edit: FactEdit, _ findings: [Diagnostic], isSame: Bool
    ) -> Outcome {
        Outcome(
            kind: kind, verdict: verdict, findings: findings.count, namesFact: names(edit, findings),
            isOneThing: false,
            difference: Difference(
                place: "\(subject.name).json: \(edit.path)", before: edit.field, after: edit.kind,
                note: findings.isEmpty ? nil : FindingList.text(findings)),
            group: edit.field + (isSame ? " (same claims)" : ""))
    }

    /// Whether a finding names the changed key, what it is part of or a part of it; or the text that was made from it.
    private func names(_ edit: FactEdit, _ findings: [Diagnostic]) -> Bool {
        let texts = Set(claims.filter { isRelated($0.fact?.keyPath, edit.path) }.compactMap(\.page))
        return findings.contains { finding in
            finding.location.map(texts.contains) == true
                || finding.notes.contains { $0.location != nil && isRelated($0.location?.keyPath, edit.path) }
        }
    }

    private func isRelated(_ left: String?, _ right: String) -> Bool {
        guard let left else { return !right.contains(".") }
        return left.hasPrefix(right) || right.hasPrefix(left)
    }
}

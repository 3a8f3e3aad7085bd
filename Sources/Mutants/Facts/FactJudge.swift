import Claims
import Diagnostics
import Facts
import JSONText
import Verklaar

/// Holds the unchanged pages of an organisation against changed facts, and these against the rules, as a check does.
struct FactJudge {
    let inspector: Inspector
    let told: ToldFacts
    let original: Original
    /// What the pages say, with the facts behind it.
    let claims: [Explanation]
    private let rules: RuleFindings

    init(_ inspector: Inspector, _ model: FactsModel, _ original: Original, claims: [Explanation]) throws {
        self.inspector = inspector
        told = ToldFacts(try JSON(parsing: original.json), model)
        self.original = original
        self.claims = claims
        rules = RuleFindings(inspector.judge(original.organisation, on: RuleFindings.day))
    }

    func outcome(of edit: FactEdit, in format: PublishedPage.Format) throws -> Outcome {
        let facts = edit.facts
        let equality = told.equality(with: facts).map { "equal.\($0)" }
        let changed: Organisation
        do throws(DiagnosticError) {
            changed = try FactsFile.organisations(fromJSON: facts.bytes, file: "\(original.name).json")[0]
        } catch {
            return outcome(equality ?? edit.kind, .broken, edit, [], nil)
        }
        let findings = try findings(of: changed, in: format)
        let evidence = FactEvidence(edit: edit, claims: claims, inspector: inspector, changed: changed)
        return outcome(
            equality ?? edit.kind, findings.isEmpty ? .survived : .killed, edit, findings,
            evidence.quality(of: findings))
    }

    /// What the rules find that they did not find before, then what differs in the pages; a document that the changed
    /// facts want besides, or no longer, is a finding as well.
    private func findings(of changed: Organisation, in format: PublishedPage.Format) throws -> [Diagnostic] {
        let documents = Set(changed.documents).symmetricDifference(original.organisation.documents)
        let missing = documents.map {
            Diagnostic(.pageMissing, .error, "\($0)", at: changed.website?.location ?? changed.location)
        }
        let pages = original.pages.filter { $0.format == format && changed.documents.contains($0.document) }
        return rules.new(in: inspector.judge(changed, on: RuleFindings.day)) + missing
            + (try pages.flatMap { try inspector.findings(in: $0, of: changed).filter(\.isFatal) })
    }

    private func outcome(
        _ kind: String, _ verdict: Outcome.Verdict, _ edit: FactEdit, _ findings: [Diagnostic],
        _ quality: (namesFact: Bool, showsValue: Bool)?
    ) -> Outcome {
        Outcome(
            kind: kind, verdict: verdict, findings: findings.count, namesFact: quality?.namesFact,
            showsValue: quality?.showsValue, isOneThing: false,
            difference: Difference(
                place: "\(original.name).json: \(edit.path)",
                before: "\(edit.field) \(edit.before.map(\.line) ?? "absent")",
                after: "\(edit.kind) \(edit.after.map(\.line) ?? "absent")",
                note: findings.isEmpty ? nil : FindingList.text(findings)),
            group: edit.field)
    }
}

import Changes
import Diagnostics
import Facts
import JSONText
import Verklaar

/// Whether a comparison tells the changes of facts: each as one change, and nothing else.
struct ChangeRun {
    let site: Site
    let model: FactsModel
    let original: Original
    let bounds: Bounds

    func outcomes() throws -> [Outcome] {
        let facts = try JSON(parsing: original.json)
        let told = ToldFacts(facts, model)
        let edits = FactMutants(model: model).edits(of: facts)
        let seed = bounds.seed &+ original.seed
        let chosen =
            original.isOwn
            ? Sampling.sample(edits, perKind: 2, seed: seed) { $0.kind + $0.field }
            : Sampling.sample(edits, perKind: bounds.generatedFacts, seed: seed, kind: \.kind)
        return chosen.compactMap { edit in
            let edited = edit.facts
            if told.equality(with: edited) != nil { return nil }
            guard
                let changed = try? FactsFile.organisations(fromJSON: edited.bytes, file: "\(original.name).json")[0]
            else { return nil }
            return outcome(of: edit, site.changes(from: original.organisation, to: changed))
        }
    }

    private func outcome(of edit: FactEdit, _ changes: Changes) -> Outcome? {
        if changes.entries.isEmpty { return nil }
        return Outcome(
            kind: "change.\(edit.kind.dropFirst("fact.".count))",
            verdict: changes.entries.count == 1 ? .killed : .survived,
            findings: changes.entries.count, namesFact: nil, showsValue: nil, isOneThing: true,
            difference: Difference(
                place: "\(original.name).json: \(edit.path)",
                before: "\(edit.field) \(edit.before.map(\.line) ?? "absent")",
                after: "\(edit.kind) \(edit.after.map(\.line) ?? "absent")", note: Self.text(changes)),
            group: edit.field)
    }

    private static func text(_ changes: Changes) -> String {
        changes.entries.map { change in
            "\(change.subject) \(change.direction) \(change.about) \(change.proposedClass): \(change.old ?? "") -> \(change.new ?? "")\n"
                + change.gone.map { "  - \($0.claim.kind.id): \($0.sentence)\n" }.joined()
                + change.came.map { "  + \($0.claim.kind.id): \($0.sentence)\n" }.joined()
        }.joined()
    }
}

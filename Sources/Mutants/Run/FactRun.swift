import JSONText
import Verklaar

/// Fact mutants of one organisation.
struct FactRun {
    let inspector: Inspector
    let model: FactsModel
    let original: Original
    let bounds: Bounds

    func outcomes() throws -> [Outcome] {
        let claims = try original.pages.flatMap { try inspector.explanations(of: $0, of: original.organisation) }
        let judge = try FactJudge(inspector, model, original, claims: claims)
        let edits = FactMutants(model: model).edits(of: try JSON(parsing: original.json))
        let seed = bounds.seed &+ original.seed
        let chosen =
            original.isOwn
            ? Sampling.sample(edits, perKind: 2, seed: seed) { $0.kind + $0.field }
            : Sampling.sample(edits, perKind: bounds.generatedFacts, seed: seed, kind: \.kind)
        return try chosen.enumerated().map { index, edit in
            try judge.outcome(of: edit, in: index % 2 == 0 ? .html : .markdown)
        }
    }
}

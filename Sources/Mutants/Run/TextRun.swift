import Verklaar

/// Text mutants and harmless edits of one organisation.
struct TextRun {
    let inspector: Inspector
    /// Of the site that declares furniture of its own.
    let declared: Inspector
    let original: Original
    let bounds: Bounds

    func outcomes() throws -> [Outcome] {
        try original.pages.flatMap { page in
            let judge = try judge(of: page, by: inspector)
            let claims = try inspector.explanations(of: page, of: original.organisation)
            let source = Source(page, claims: claims)
            let mutants = TextMutators.mutants(of: source)
            let chosen = Sampling.sample(
                mutants, perKind: bounds.perPage(of: original), seed: bounds.seed &+ original.seed, kind: \.kind)
            let furnished = try self.judge(of: page, by: declared)
            let edits = chosen + some(of: HarmlessEdits.mutants(of: source))
            return edits.map { judge.outcome(of: $0, in: source) }
                + some(of: DeclaredFurniture.mutants(of: source)).map { furnished.outcome(of: $0, in: source) }
        }
    }

    private func judge(of page: PublishedPage, by inspector: Inspector) throws -> PageJudge {
        PageJudge(
            inspector: try inspector.inspector(of: original.organisation, page.document, page.layout),
            original: original)
    }

    /// All for the site's own pages; every second one for generated pages, by turns.
    private func some(of edits: [Mutant]) -> [Mutant] {
        if original.isOwn { return edits }
        return edits.enumerated().filter { ($0.offset + Int(original.seed)) % 2 == 0 }.map(\.element)
    }
}

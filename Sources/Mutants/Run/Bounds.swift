/// How many mutants are made, so that a run ends in time; chosen by a seed, so that the next run chooses the same.
struct Bounds: Sendable, Codable, Hashable {
    let seed: UInt64
    /// Organisations that are generated, beside the site's own.
    let organisations: Int
    /// Of each kind, per page of the site's own organisations.
    let own: Int
    /// Of each kind, per page of a generated organisation.
    let generated: Int
    /// Of each kind of change to facts, per generated organisation.
    let generatedFacts: Int
    /// Of each line of the templates.
    let wordingPerLine: Int

    func perPage(of original: Original) -> Int { original.isOwn ? own : generated }

    /// What the README quotes.
    static let full = Bounds(
        seed: 1, organisations: 200, own: 15, generated: 1, generatedFacts: 6, wordingPerLine: 2)
}

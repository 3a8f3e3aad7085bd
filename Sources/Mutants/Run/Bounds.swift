/// How many mutants are made, so that a run ends in time; chosen by a seed, so that the next run chooses the same.
struct Bounds: Sendable {
    let seed: UInt64
    /// Of each kind, per page of the site's own organisations.
    let own: Int
    /// Of each kind, per page of a generated organisation.
    let generated: Int
    /// Of each kind of change to facts, per generated organisation.
    let generatedFacts: Int
    /// Of each kind of change to the wording.
    let wording: Int

    func perPage(of subject: Subject) -> Int { subject.isOwn ? own : generated }
}

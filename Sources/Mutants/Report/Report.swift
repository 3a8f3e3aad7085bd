/// All results, by kind.
struct Report: Codable {
    let seed: UInt64
    let organisations: Int
    /// Of the keys and words of the facts model, how many there are, and which no organisation uses.
    let modelCases: Int
    let unusedCases: [String]
    private(set) var kinds: [Tally]

    init(_ outcomes: [Outcome], seed: UInt64, organisations: Int, coverage: ModelCoverage) {
        modelCases = coverage.all.count
        unusedCases = coverage.missing
        self.seed = seed
        self.organisations = organisations
        var tallies: [String: Tally] = [:]
        for outcome in outcomes { tallies[outcome.kind, default: Tally(outcome.kind)].add(outcome) }
        kinds = tallies.values.sorted { $0.kind < $1.kind }
    }

    /// The results of all kinds of a family, as one.
    func sum(_ family: Family) -> Tally {
        kinds.filter { $0.family == family }.reduce(into: Tally(family.rawValue)) { sum, tally in
            sum.killed += tally.killed
            sum.survived += tally.survived
            sum.broken += tally.broken
            sum.named += tally.named
            sum.right += tally.right
            sum.single += tally.single
            sum.singles += tally.singles
        }
    }

    var sums: [Tally] { Family.allCases.map(sum) }
}

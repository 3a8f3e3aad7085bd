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

    /// The results of all kinds that a name starts, as one.
    func sum(_ name: String, where isIn: (Tally) -> Bool) -> Tally {
        kinds.filter(isIn).reduce(into: Tally(name)) { sum, tally in
            sum.killed += tally.killed
            sum.survived += tally.survived
            sum.broken += tally.broken
            sum.named += tally.named
            sum.nameable += tally.nameable
            sum.single += tally.single
            sum.singles += tally.singles
        }
    }

    var sums: [Tally] {
        [
            sum("text", where: \.isText),
            sum("fact") { $0.kind.hasPrefix("fact.") },
            sum("wording") { $0.kind.hasPrefix("wording.") },
            sum("harmless") { $0.isHarmless },
        ]
    }
}

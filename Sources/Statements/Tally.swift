/// How many lines of an inventory have each mark.
struct Tally {
    private(set) var counts: [Ledger.Mark: Int] = [:]

    init() {}

    init(_ ledger: Ledger) {
        for row in ledger.rows { counts[row.mark, default: 0] += 1 }
    }

    subscript(mark: Ledger.Mark) -> Int { counts[mark, default: 0] }
    var lines: Int { counts.values.reduce(0, +) }

    static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum.counts.merge(right.counts, uniquingKeysWith: +)
        return sum
    }
}

/// The tallies of all statements, and the targets that they have together.
struct StatementsTable {
    let tallies: [(name: String, tally: Tally)]

    init(_ tallies: [(name: String, tally: Tally)]) { self.tallies = tallies }

    private var total: Tally { tallies.map(\.tally).reduce(Tally(), +) }

    var markdown: String {
        let rows = tallies + [("**all**", total)]
        return "| statement | lines | E | W | D | N | E and W |\n|---|--:|--:|--:|--:|--:|--:|\n"
            + rows.map { name, tally in
                "| \(name) | \(tally.lines) | \(tally[.expressed]) | \(tally[.words]) | \(tally[.distorted]) | "
                    + "\(tally[.not]) | \(Self.percentage(tally[.expressed] + tally[.words], of: tally.lines)) |\n"
            }.joined()
    }

    /// Of all lines together: expressed or in own words at least 97 %; in own words at most 8 %, distorted 2 %, not said 1 %.
    var shortfalls: [String] {
        let lines = total.lines
        func share(_ count: Int) -> Double { Double(count) / Double(max(lines, 1)) }
        return [
            share(total[.expressed] + total[.words]) < 0.97 ? "E and W together are under 97 %" : nil,
            share(total[.words]) > 0.08 ? "W is over 8 %" : nil,
            share(total[.distorted]) > 0.02 ? "D is over 2 %" : nil,
            share(total[.not]) > 0.01 ? "N is over 1 %" : nil,
        ].compactMap(\.self)
    }

    private static func percentage(_ part: Int, of whole: Int) -> String {
        let tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }
}

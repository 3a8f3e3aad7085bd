/// Pairs things that are alike, in the order of both, so that as much as can be is paired with what is most like it.
///
/// Too many to be compared each with each are first cut at those that share words which no other has.
struct OrderedPairing {
    private(set) var pairs: [Pair] = []

    private let olds: [Bag]
    private let news: [Bag]
    private let likeness: (Int, Int) -> Double

    /// Below it, two things are not the same one.
    static let least = 0.5
    /// As many comparisons take no time worth mentioning.
    static let most = 10_000

    /// - Parameter likeness: of the old and new thing at two places; 0 for what can't be a pair.
    init(_ olds: [Bag], _ news: [Bag], likeness: @escaping (Int, Int) -> Double) {
        (self.olds, self.news, self.likeness) = (olds, news, likeness)
        let whole = Gap(old: olds.indices, new: news.indices)
        if whole.area <= Self.most {
            pairs = bestPairs(whole)
        } else {
            let anchors = rarePairs()
            let between = whole.cut(at: anchors).filter { $0.area <= Self.most }.flatMap(bestPairs)
            pairs = (anchors + between).sorted { $0.old < $1.old }
        }
    }

    private func bestPairs(_ gap: Gap) -> [Pair] {
        if gap.area == 0 { return [] }
        let scores = gap.old.map { old in
            gap.new.map { new in
                let score = likeness(old, new)
                return score < Self.least ? 0 : score * Double(1 + min(olds[old].count, news[new].count))
            }
        }
        return ScoreTable(scores).pairs.map { Pair(gap.old.lowerBound + $0.old, gap.new.lowerBound + $0.new) }
    }

    /// Each old thing with the new one that shares most words with it which are in no other.
    private func rarePairs() -> [Pair] {
        let (owners, newOwners) = (Self.soleOwners(olds), Self.soleOwners(news))
        var votes: [Int: [Int: Int]] = [:]
        for (word, owner) in owners {
            if let new = newOwners[word] { votes[owner, default: [:]][new, default: 0] += 1 }
        }
        let best = votes.compactMap { old, news in
            news.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Pair(old, $0.key) }
        }
        return best.filter { likeness($0.old, $0.new) >= Self.least }.sorted { $0.old < $1.old }.longestRising
    }

    private static func soleOwners(_ bags: [Bag]) -> [UInt64: Int] {
        var owners: [UInt64: Int?] = [:]
        for (owner, bag) in bags.enumerated() {
            for word in bag.distinct { owners.updateValue(owners.keys.contains(word) ? nil : owner, forKey: word) }
        }
        return owners.compactMapValues(\.self)
    }
}

/// What stands between pairs on both sides.
struct Gap {
    let old: Range<Int>
    let new: Range<Int>

    /// How many comparisons it takes.
    var area: Int { old.count * new.count }

    func cut(at pairs: [Pair]) -> [Gap] {
        var gaps: [Gap] = []
        var (oldStart, newStart) = (old.lowerBound, new.lowerBound)
        for pair in pairs {
            gaps.append(Gap(old: oldStart..<pair.old, new: newStart..<pair.new))
            (oldStart, newStart) = (pair.old + 1, pair.new + 1)
        }
        return gaps + [Gap(old: oldStart..<old.upperBound, new: newStart..<new.upperBound)]
    }
}

/// The pairs that rise on both sides and have the greatest sum.
private struct ScoreTable {
    private let scores: [[Double]]
    /// The greatest sum of what stands from each place on.
    private let totals: [[Double]]

    init(_ scores: [[Double]]) {
        self.scores = scores
        let width = scores[0].count
        var totals = Array(repeating: Array(repeating: 0.0, count: width + 1), count: scores.count + 1)
        for old in scores.indices.reversed() {
            for new in (0..<width).reversed() {
                let score = scores[old][new]
                let paired = score > 0 ? score + totals[old + 1][new + 1] : 0
                totals[old][new] = max(totals[old + 1][new], totals[old][new + 1], paired)
            }
        }
        self.totals = totals
    }

    var pairs: [Pair] {
        var pairs: [Pair] = []
        var (old, new) = (0, 0)
        while old < scores.count, new < scores[0].count {
            let (total, score) = (totals[old][new], scores[old][new])
            if score > 0, total == score + totals[old + 1][new + 1] {
                pairs.append(Pair(old, new))
                (old, new) = (old + 1, new + 1)
            } else if total == totals[old + 1][new] {
                old += 1
            } else {
                new += 1
            }
        }
        return pairs
    }
}

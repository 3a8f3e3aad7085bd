/// A place in an old sequence and the one in a new sequence that it belongs to.
struct Pair: Hashable {
    let old: Int
    let new: Int

    init(_ old: Int, _ new: Int) { (self.old, self.new) = (old, new) }
}

/// Which elements of two sequences are the same ones, in the order of both.
///
/// The standard library's `difference` finds the longest such sequence, in time that grows with the square of what differs. So
/// long sequences are first cut at elements that are in each just once. What has none is left without pairs.
struct Alignment {
    private(set) var pairs: [Pair] = []

    private let old: [Int]
    private let new: [Int]
    private static let longest = 1000
    private static let deepest = 12

    init(_ old: [Int], _ new: [Int]) {
        (self.old, self.new) = (old, new)
        align(old.indices, new.indices, depth: 0)
    }

    private mutating func align(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
        let start = zip(olds, news).prefix { old[$0] == new[$1] }.count
        pairs += (0..<start).map { Pair(olds.lowerBound + $0, news.lowerBound + $0) }
        let (oldRest, newRest) = (olds.dropFirst(start), news.dropFirst(start))
        let end = zip(oldRest.reversed(), newRest.reversed()).prefix { old[$0] == new[$1] }.count
        alignMiddle(Array(oldRest.dropLast(end)), Array(newRest.dropLast(end)), depth: depth)
        pairs += (0..<end).map { Pair(olds.upperBound - end + $0, news.upperBound - end + $0) }
    }

    private mutating func alignMiddle(_ olds: [Int], _ news: [Int], depth: Int) {
        let (inOld, inNew) = (Set(olds.map { old[$0] }), Set(news.map { new[$0] }))
        let oldShared = olds.filter { inNew.contains(old[$0]) }
        let newShared = news.filter { inOld.contains(new[$0]) }
        if oldShared.isEmpty { return }
        if oldShared.count + newShared.count <= Self.longest {
            pairs += longestCommon(oldShared, newShared)
        } else if depth < Self.deepest {
            cut(olds, news, at: unique(oldShared, newShared), depth: depth)
        }
    }

    private func longestCommon(_ olds: [Int], _ news: [Int]) -> [Pair] {
        let difference = news.map { new[$0] }.difference(from: olds.map { old[$0] })
        let removed = difference.removals.offsets
        let inserted = difference.insertions.offsets
        let keptOld = olds.indices.filter { !removed.contains($0) }
        let keptNew = news.indices.filter { !inserted.contains($0) }
        return zip(keptOld, keptNew).map { Pair(olds[$0], news[$1]) }
    }

    /// Pairs of elements that are once in each.
    private func unique(_ olds: [Int], _ news: [Int]) -> [Pair] {
        let places = Dictionary(grouping: news) { new[$0] }
        let counts = olds.reduce(into: [:]) { $0[old[$1], default: 0] += 1 }
        return olds.compactMap { place in
            guard counts[old[place]] == 1, let there = places[old[place]], there.count == 1 else { return nil }
            return Pair(place, there[0])
        }.longestRising
    }

    private mutating func cut(_ olds: [Int], _ news: [Int], at anchors: [Pair], depth: Int) {
        guard !anchors.isEmpty, let lastOld = olds.last, let lastNew = news.last else { return }
        var (oldStart, newStart) = (olds[0], news[0])
        for anchor in anchors {
            align(oldStart..<anchor.old, newStart..<anchor.new, depth: depth + 1)
            pairs.append(anchor)
            (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
        }
        align(oldStart..<lastOld + 1, newStart..<lastNew + 1, depth: depth + 1)
    }
}

extension [CollectionDifference<Int>.Change] {
    fileprivate var offsets: Set<Int> {
        Set(
            map { change in
                switch change {
                case .insert(let offset, _, _), .remove(let offset, _, _): offset
                }
            })
    }
}

extension [Pair] {
    /// The most of these pairs that rise on both sides; they rise in the old one already.
    var longestRising: [Pair] {
        var tails: [Int] = []
        var before: [Int?] = []
        for (index, pair) in enumerated() {
            let place = tails.partitioningIndex { self[$0].new >= pair.new }
            before.append(place == 0 ? nil : tails[place - 1])
            if place == tails.count { tails.append(index) } else { tails[place] = index }
        }
        var rising: [Pair] = []
        var next = tails.last
        while let index = next {
            rising.append(self[index])
            next = before[index]
        }
        return rising.reversed()
    }
}

extension [Int] {
    /// The first place from which on `belongs` holds.
    func partitioningIndex(where belongs: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

import Phrases
import Reading

/// What stands between two things that a page says as it must: some requirements and some entries, each in order.
/// Pairs them so that as few findings as possible remain, and the most alike belong together.
struct ChangePairing {
    /// One or more requirements, and the entries that stand in their stead.
    struct Pair {
        let requirements: Range<Int>
        let entries: Range<Int>
    }

    /// What is known of a requirement or entry.
    struct Side {
        let place: Place?
        let similarity: Similarity
        /// How many sentences it has.
        let sentences: Int
        let unit: Int
    }

    private let left: [Side]
    private let right: [Side]
    /// Whether a requirement and an entry are of one kind, so that one can stand for the other whatever its words are.
    private let isOfKind: (Int, Int) -> Bool

    init(_ left: [Side], _ right: [Side], isOfKind: @escaping (Int, Int) -> Bool) {
        self.left = left
        self.right = right
        self.isOfKind = isOfKind
    }

    func pairs() -> [Pair] {
        if left.isEmpty || right.isEmpty { return [] }
        return left.count * right.count > Self.most ? inOrder : best
    }

    /// More pairs than this are not weighed against each other.
    private static let most = 40_000

    /// What costs the least, by the work that findings are: one for each that is left alone.
    private var best: [Pair] {
        var costs = [[Double]](repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        var steps = [[Pair?]](repeating: Array(repeating: nil, count: right.count + 1), count: left.count + 1)
        for i in (0...left.count).reversed() {
            for j in (0...right.count).reversed() where i < left.count || j < right.count {
                costs[i][j] = .infinity
                for option in options(i, j) {
                    let rest = costs[option.pair.requirements.upperBound][option.pair.entries.upperBound]
                    if option.cost + rest < costs[i][j] {
                        costs[i][j] = option.cost + rest
                        steps[i][j] = option.pair
                    }
                }
            }
        }
        return chosen(steps)
    }

    private func chosen(_ steps: [[Pair?]]) -> [Pair] {
        var pairs: [Pair] = []
        var (i, j) = (0, 0)
        while i < left.count || j < right.count, let step = steps[i][j] {
            if !step.requirements.isEmpty, !step.entries.isEmpty { pairs.append(step) }
            (i, j) = (step.requirements.upperBound, step.entries.upperBound)
        }
        return pairs
    }

    private func options(_ i: Int, _ j: Int) -> [(pair: Pair, cost: Double)] {
        var options: [(pair: Pair, cost: Double)] = []
        if i < left.count, j < right.count {
            options += changed(i, j) + split(i, j) + merged(i, j)
        }
        if j < right.count { options.append((Pair(requirements: i..<i, entries: j..<j + 1), 10)) }
        if i < left.count { options.append((Pair(requirements: i..<i + 1, entries: j..<j), 10)) }
        return options
    }

    /// One for one.
    private func changed(_ i: Int, _ j: Int) -> [(pair: Pair, cost: Double)] {
        let degree = left[i].similarity.degree(right[j].similarity)
        guard isOfKind(i, j) || isNear(i, j, degree) else { return [] }
        return [(Pair(requirements: i..<i + 1, entries: j..<j + 1), 14 - 4 * degree)]
    }

    /// A heading, item or cell stands for whatever is to stand there; running text must be like it.
    private func isNear(_ i: Int, _ j: Int, _ degree: Double) -> Bool {
        guard let place = left[i].place else { return degree > 0.3 }
        if right[j].place == place, place.spot != .text { return true }
        return degree > 0.3 && (right[j].place == nil || right[j].place?.section == place.section)
    }

    /// One requirement of several sentences, of which one changed, so that none is read with the others; or one whose words
    /// go on in another block.
    private func split(_ i: Int, _ j: Int) -> [(pair: Pair, cost: Double)] {
        let longest = min(left[i].sentences + 1, right.count - j)
        guard longest > 1 else { return [] }
        return (2...longest).compactMap { count in
            let isOneUnit = right[j + count - 1].unit == right[j].unit
            guard isOneUnit || hasLength(i, of: j..<j + count) else { return nil }
            return joined(i..<i + 1, j..<j + count, least: isOneUnit ? 0.4 : 1)
        }
    }

    /// Whether some entries, with spaces between them, are as long as a requirement.
    private func hasLength(_ i: Int, of entries: Range<Int>) -> Bool {
        left[i].similarity.length == right[entries].reduce(entries.count - 1) { $0 + $1.similarity.length }
    }

    /// Several requirements that are read as one text, since what parted them changed.
    private func merged(_ i: Int, _ j: Int) -> [(pair: Pair, cost: Double)] {
        guard left.count - i > 1 else { return [] }
        return (2...min(4, left.count - i)).compactMap { count in
            joined(i..<i + count, j..<j + 1, least: 0.7)
        }
    }

    /// Nothing where some of the one, taken together, are less like some of the other than they have to be.
    private func joined(
        _ requirements: Range<Int>, _ entries: Range<Int>, least: Double
    ) -> (pair: Pair, cost: Double)? {
        let (some, others) = (left[requirements].map(\.similarity), right[entries].map(\.similarity))
        guard Similarity.bound(some, others) >= least else { return nil }
        let degree = Similarity(joining: some).degree(Similarity(joining: others))
        return degree < least ? nil : (Pair(requirements: requirements, entries: entries), 14 - 4 * degree)
    }

    /// The first of each kind with the first, the second with the second.
    private var inOrder: [Pair] {
        var pairs: [Pair] = []
        var j = 0
        for i in left.indices {
            guard j < right.count else { break }
            if let found = right.indices[j...].prefix(100).first(where: { isOfKind(i, $0) }) {
                pairs.append(Pair(requirements: i..<i + 1, entries: found..<found + 1))
                j = found + 1
            }
        }
        return pairs
    }
}

/// Marks what was deleted in one place and inserted, unchanged, in another as moved.
struct Moves {
    private(set) var marked: [Marked]

    /// The same number for passages that say the same.
    private let ids: [Int]
    /// Where deleted passages stand now.
    private var targets: [Int: Int] = [:]

    /// What has fewer words may be repeated by chance.
    private static let fewestWords = 4

    init(in passages: [Marked]) {
        marked = passages
        var numbering = Numbering<Passage>()
        ids = passages.map { numbering.number(of: ($0.new ?? $0.old)?.withoutNumber ?? Passage(.paragraph, "")) }
        for pair in unique() { extend(pair) }
        mark()
    }

    /// Passages that went once and came once.
    private func unique() -> [Pair] {
        let gone = Dictionary(grouping: marked.indices.filter { marked[$0].change == .deleted }) { ids[$0] }
        let came = Dictionary(grouping: marked.indices.filter { marked[$0].change == .inserted }) { ids[$0] }
        return gone.compactMap { id, places in
            guard places.count == 1, let there = came[id], there.count == 1 else { return nil }
            return Pair(places[0], there[0])
        }.sorted { $0.old < $1.old }
    }

    /// To its neighbours, which may say what others say too.
    private mutating func extend(_ pair: Pair) {
        targets[pair.old] = pair.new
        for step in [-1, 1] {
            var (old, new) = (pair.old + step, pair.new + step)
            while isMove(old, new), targets[old] == nil {
                targets[old] = new
                (old, new) = (old + step, new + step)
            }
        }
    }

    private func isMove(_ old: Int, _ new: Int) -> Bool {
        guard marked.indices.contains(old), marked.indices.contains(new), ids[old] == ids[new] else { return false }
        return marked[old].change == .deleted && marked[new].change == .inserted
    }

    /// Passages that moved together, in the order in which they stood.
    private var groups: [[Pair]] {
        targets.map(Pair.init).sorted { $0.old < $1.old }.reduce(into: []) { groups, pair in
            if let last = groups.last?.last, last.old + 1 == pair.old, last.new + 1 == pair.new {
                groups[groups.count - 1].append(pair)
            } else {
                groups.append([pair])
            }
        }
    }

    private mutating func mark() {
        let worthwhile = groups.filter { group in
            group.map { marked[$0.old].wordCount }.reduce(0, +) >= Self.fewestWords
        }
        for (id, group) in worthwhile.enumerated() {
            for pair in group {
                marked[pair.old] = marked[pair.old].moved(id + 1)
                marked[pair.new] = marked[pair.new].moved(id + 1)
            }
        }
    }
}

extension Marked {
    fileprivate var wordCount: Int { cells.joined().map { $0.span.text.split(separator: " ").count }.reduce(0, +) }
}

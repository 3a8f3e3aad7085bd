/// A heading with the passages up to the next, or what stands before the first heading.
struct Section {
    /// Where its passages are.
    let range: Range<Int>
    /// The headings above it, and its own.
    let path: [Passage]
    let bag: Bag

    var heading: Passage? { path.last }
    var body: Range<Int> { heading == nil ? range : range.lowerBound + 1..<range.upperBound }

    static func all(in passages: [Passage]) -> [Section] {
        let starts = [0] + passages.indices.filter { passages[$0].kind.isHeading }
        var path: [Passage] = []
        return zip(starts, starts.dropFirst() + [passages.count]).enumerated().map { number, bounds in
            let range = bounds.0..<bounds.1
            if number > 0 { path = path.path(to: passages[range.lowerBound]) }
            return Section(range: range, path: path, bag: Bag(range.map { Bag(passages[$0]) }))
        }
    }

    /// By the headings that lead to them; those of which a heading changed by their words.
    static func pairs(_ olds: [Section], _ news: [Section]) -> [Pair] {
        var ids = Numbering<[Passage]>()
        let (oldIDs, newIDs) = (olds.map { ids.number(of: $0.path) }, news.map { ids.number(of: $0.path) })
        let same = Alignment(oldIDs, newIDs).pairs
        let gaps = Gap(old: olds.indices, new: news.indices).cut(at: same)
        let like = gaps.flatMap { gap in
            let (oldPart, newPart) = (Array(olds[gap.old]), Array(news[gap.new]))
            return OrderedPairing(oldPart.map(\.bag), newPart.map(\.bag)) { oldPart[$0].likeness(to: newPart[$1]) }
                .pairs
                .map { Pair(gap.old.lowerBound + $0.old, gap.new.lowerBound + $0.new) }
        }
        return (same + like).sorted { $0.old < $1.old }
    }

    /// By its heading for one half, by its words for the other.
    private func likeness(to other: Section) -> Double {
        guard let heading, let others = other.heading, heading.kind == others.kind else { return 0 }
        let words = bag.likeness(to: other.bag)
        return heading == others ? 0.5 + words / 2 : words
    }
}

extension [Passage] {
    /// To a heading below the last of these, or below one above it.
    fileprivate func path(to heading: Passage) -> [Passage] {
        let level = heading.kind.level ?? 0
        return prefix { ($0.kind.level ?? 0) < level } + [heading]
    }
}

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

    /// By the headings that lead to them and by their words, so that as much text as can be stays where it was.
    static func pairs(_ olds: [Section], _ news: [Section]) -> [Pair] {
        let whole = Gap(old: olds.indices, new: news.indices)
        let (start, rest, end) = whole.trimmed { olds[$0].path == news[$1].path }
        let same = rest.area > OrderedPairing.most ? rest.pairs(olds, news) : []
        let like = rest.cut(at: same).flatMap { gap in
            let (oldPart, newPart) = (Array(olds[gap.old]), Array(news[gap.new]))
            return OrderedPairing(oldPart.map(\.bag), newPart.map(\.bag)) { oldPart[$0].likeness(to: newPart[$1]) }
                .pairs
                .map { Pair(gap.old.lowerBound + $0.old, gap.new.lowerBound + $0.new) }
        }
        return (start + same + like + end).sorted { $0.old < $1.old }
    }

    /// By its headings, and by its words.
    private func likeness(to other: Section) -> Double {
        guard let heading, let others = other.heading, heading.kind == others.kind else { return 0 }
        let words = bag.likeness(to: other.bag)
        return path == other.path ? 1 + words : heading == others ? 0.5 + words / 2 : words
    }
}

extension Gap {
    /// Sections that the same headings lead to.
    fileprivate func pairs(_ olds: [Section], _ news: [Section]) -> [Pair] {
        var ids = Numbering<[Passage]>()
        let (oldIDs, newIDs) = (olds.map { ids.number(of: $0.path) }, news.map { ids.number(of: $0.path) })
        return pairs(oldIDs, newIDs)
    }

    /// The pairs with which both sides begin and end, and what stands between.
    fileprivate func trimmed(_ isSame: (Int, Int) -> Bool) -> (start: [Pair], rest: Gap, end: [Pair]) {
        let start = zip(old, new).prefix { isSame($0, $1) }.map(Pair.init)
        let (oldRest, newRest) = (old.dropFirst(start.count), new.dropFirst(start.count))
        let end = zip(oldRest.reversed(), newRest.reversed()).prefix { isSame($0, $1) }.map(Pair.init)
        let middle = Gap(
            old: old.lowerBound + start.count..<old.upperBound - end.count,
            new: new.lowerBound + start.count..<new.upperBound - end.count)
        return (start, middle, end)
    }
}

extension [Passage] {
    /// To a heading below the last of these, or below one above it.
    fileprivate func path(to heading: Passage) -> [Passage] {
        let level = heading.kind.level ?? 0
        return prefix { ($0.kind.level ?? 0) < level } + [heading]
    }
}

/// What went and came between two passages that stayed, in an order that keeps together what belongs together: rows of one
/// table, items of one list, and the rest of a section before the next.
struct Unpaired {
    private let old: [ArraySlice<Passage>]
    private let new: [ArraySlice<Passage>]

    init(old: ArraySlice<Passage>, new: ArraySlice<Passage>) {
        let leading = old.first?.kind.group(with: new.first?.kind)
        let (oldStart, newStart) = (old.prefix { $0.kind.group == leading }, new.prefix { $0.kind.group == leading })
        let (oldRest, newRest) = (old.dropFirst(oldStart.count), new.dropFirst(newStart.count))
        let trailing = oldRest.last?.kind.group(with: newRest.last?.kind)
        self.old = [oldStart] + Self.parts(oldRest, trailing)
        self.new = [newStart] + Self.parts(newRest, trailing)
    }

    /// Up to a heading, from there on, and what the next passage continues.
    private static func parts(
        _ passages: ArraySlice<Passage>, _ trailing: Passage.Kind.Group?
    ) -> [ArraySlice<Passage>] {
        let end = passages.reversed().prefix { $0.kind.group == trailing }.count
        let rest = passages.dropLast(end)
        let body = rest.prefix { !$0.kind.isHeading }
        return [body, rest.dropFirst(body.count), passages.suffix(end)]
    }

    var marked: [Marked] {
        zip(old, new).flatMap { old, new in
            old.map { Marked($0, isNew: false) } + new.map { Marked($0, isNew: true) }
        }
    }
}

extension Passage.Kind {
    fileprivate enum Group { case single, items, rows }

    fileprivate var group: Group { isRow ? .rows : isItem ? .items : .single }

    /// The group of both; nothing where they are of none, or of two.
    fileprivate func group(with other: Self?) -> Group? { group == .single || other?.group != group ? nil : group }
}

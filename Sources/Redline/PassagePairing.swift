/// Which passages of two documents are the same ones: sections by their headings, then the blocks within, rows by their first
/// cell, and what is left by its words.
struct PassagePairing {
    private(set) var pairs: [Pair] = []

    private let old: [Passage]
    private let new: [Passage]
    /// The same number for passages that say the same.
    private let oldIDs: [Int]
    private let newIDs: [Int]

    init(_ old: [Passage], _ new: [Passage]) {
        (self.old, self.new) = (old, new)
        var ids = Numbering<Passage>()
        oldIDs = old.map { ids.number(of: $0.withoutNumber) }
        newIDs = new.map { ids.number(of: $0.withoutNumber) }
        let (oldSections, newSections) = (Section.all(in: old), Section.all(in: new))
        for pair in Section.pairs(oldSections, newSections) {
            pairPassages(oldSections[pair.old], newSections[pair.new])
        }
    }

    private mutating func pairPassages(_ oldSection: Section, _ newSection: Section) {
        if let oldHeading = oldSection.heading, oldHeading.kind == newSection.heading?.kind {
            pairs.append(Pair(oldSection.range.lowerBound, newSection.range.lowerBound))
        }
        let body = Gap(old: oldSection.body, new: newSection.body)
        let equal = body.pairs(oldIDs, newIDs)
        let rows = body.cut(at: equal).flatMap(rowPairs)
        let known = (equal + rows).sorted { $0.old < $1.old }
        let like = body.cut(at: known).flatMap(likePairs)
        pairs += (known + like).sorted { $0.old < $1.old }
    }

    /// Rows that begin with the same cell.
    private func rowPairs(_ gap: Gap) -> [Pair] {
        if gap.area == 0 { return [] }
        var ids = Numbering<Passage>()
        let oldRows = gap.old.filter { old[$0].rowKey != nil }
        let newRows = gap.new.filter { new[$0].rowKey != nil }
        let oldKeys = oldRows.compactMap { old[$0].rowKey }.map { ids.number(of: $0) }
        let newKeys = newRows.compactMap { new[$0].rowKey }.map { ids.number(of: $0) }
        return Alignment(oldKeys, newKeys).pairs.map { Pair(oldRows[$0.old], newRows[$0.new]) }
    }

    private func likePairs(_ gap: Gap) -> [Pair] {
        if gap.area == 0 { return [] }
        let (oldBags, newBags) = (gap.old.map { Bag(old[$0]) }, gap.new.map { Bag(new[$0]) })
        let (oldStart, newStart) = (gap.old.lowerBound, gap.new.lowerBound)
        let pairing = OrderedPairing(oldBags, newBags) { [old, new] one, other in
            old[oldStart + one].canBecome(new[newStart + other]) ? oldBags[one].likeness(to: newBags[other]) : 0
        }
        return pairing.pairs.map { Pair(oldStart + $0.old, newStart + $0.new) }
    }
}

extension Passage {
    var withoutNumber: Passage { Passage(kind.withoutNumber, cells: cells) }

    /// What a row is known by, with its shape.
    fileprivate var rowKey: Passage? {
        guard kind.isRow, let first = cells.first, !first.isEmpty else { return nil }
        return Passage(kind, cells: [first] + cells.dropFirst().map { _ in [] })
    }

    /// Rows are others when their first cells are.
    fileprivate func canBecome(_ other: Passage) -> Bool {
        guard kind.withoutNumber == other.kind.withoutNumber, cells.count == other.cells.count else { return false }
        return !kind.isRow || Bag(cells[0]).likeness(to: Bag(other.cells[0])) >= OrderedPairing.least
    }
}

extension Gap {
    /// Its elements that have the same numbers.
    func pairs(_ olds: [Int], _ news: [Int]) -> [Pair] {
        Alignment(Array(olds[old]), Array(news[new])).pairs.map {
            Pair(old.lowerBound + $0.old, new.lowerBound + $0.new)
        }
    }
}

/// A number for each value, the same for those that are equal.
struct Numbering<Value: Hashable> {
    private var numbers: [Value: Int] = [:]

    mutating func number(of value: Value) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = numbers.count
        return numbers.count - 1
    }
}

/// Two versions of a text that both come from a third, made one: what only one of them changed is as that one has it.
///
/// The three are walked side by side, by the keys that all have in the same order; what stands between two of these is a gap.
struct ThreeWayMerge {
    /// What both changed, each in another way: the first version is kept.
    struct Conflict: Hashable {
        let kept: [TextUnit]
        let other: [TextUnit]
    }

    private(set) var units: [TextUnit] = []
    private(set) var conflicts: [Conflict] = []

    /// - Parameters:
    ///   - base: that of which both come.
    ///   - own: the version that is kept where both changed the same part.
    init(of own: [TextUnit], and new: [TextUnit], from base: [TextUnit]) {
        let (inOwn, inNew) = (Self.places(of: base, in: own), Self.places(of: base, in: new))
        var (next, nextOwn, nextNew) = (0, 0, 0)
        for place in base.indices {
            guard let ownPlace = inOwn[place], let newPlace = inNew[place] else { continue }
            addGap(base[next..<place], own[nextOwn..<ownPlace], new[nextNew..<newPlace])
            add([base[place]], [own[ownPlace]], [new[newPlace]])
            (next, nextOwn, nextNew) = (place + 1, ownPlace + 1, newPlace + 1)
        }
        addGap(base[next...], own[nextOwn...], new[nextNew...])
    }

    /// Where each unit of a text is in another, by the longest row of keys that both have.
    private static func places(of base: [TextUnit], in other: [TextUnit]) -> [Int: Int] {
        let difference = other.map(\.key).difference(from: base.map(\.key))
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        let kept = zip(base.indices.filter { !removed.contains($0) }, other.indices.filter { !inserted.contains($0) })
        return Dictionary(uniqueKeysWithValues: kept.map { ($0, $1) })
    }

    /// Where each side has as many parts as there were, they are held against each other one by one.
    private mutating func addGap(
        _ base: ArraySlice<TextUnit>, _ own: ArraySlice<TextUnit>, _ new: ArraySlice<TextUnit>
    ) {
        guard base.count == own.count, base.count == new.count else { return add(Array(base), Array(own), Array(new)) }
        for (base, (own, new)) in zip(base, zip(own, new)) { add([base], [own], [new]) }
    }

    private mutating func add(_ base: [TextUnit], _ own: [TextUnit], _ new: [TextUnit]) {
        if own == base || own == new { return units += new }
        units += own
        if new != base { conflicts.append(Conflict(kept: own, other: new)) }
    }
}

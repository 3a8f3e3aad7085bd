/// Finds what came in the place of what went: the claim of the same kind about the same thing, or one of a kind beside it.
struct Pairing {
    private let difference: Difference
    private(set) var pairs: [(gone: Int, new: Int)] = []
    private var taken: Set<Int> = []

    init(_ difference: Difference) {
        self.difference = difference
        for pair in difference.renamed { take(pair.gone, pair.new) }
        pairRoles()
        pair { $0.compared.kind }
        pair { String($0.compared.stem) }
        pair { String($0.compared.root) }
    }

    /// A party that leaves one list and comes in another plays another part.
    private mutating func pairRoles() {
        let free = difference.nodes.indices.filter { !taken.contains($0) && difference.nodes[$0].role != nil }
        let gone = free.filter { !difference.nodes[$0].isNew }
        for new in free where difference.nodes[new].isNew {
            let node = difference.nodes[new]
            let old = gone.first {
                !taken.contains($0) && difference.nodes[$0].role != node.role
                    && difference.nodes[$0].topic.names == node.topic.names
            }
            if let old { take(old, new) }
        }
    }

    /// - Parameter family: what both must have in common, besides what they are about.
    private mutating func pair(by family: (Difference.Node) -> String) {
        struct Group: Hashable { let family: String, context: [ClaimKey.Topic] }
        let free = difference.nodes.indices.filter { !taken.contains($0) }
        let groups = Dictionary(grouping: free) { number in
            Group(family: family(difference.nodes[number]), context: difference.nodes[number].compared.context)
        }
        for (group, members) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
            let gone = members.filter { !difference.nodes[$0].isNew }
            let new = members.filter { difference.nodes[$0].isNew }
            if gone.isEmpty || new.isEmpty { continue }
            let isList = difference.isList(of: difference.nodes[gone[0]].compared, in: group.context)
            pair(gone, new, isList: isList)
        }
    }

    /// The likest first. One of several things that are listed has another in its place only if that is like it.
    private mutating func pair(_ gone: [Int], _ new: [Int], isList: Bool) {
        let scored = gone.flatMap { old in new.map { (gone: old, new: $0, score: score(old, $0)) } }
        for pair in scored.sorted(by: { ($1.score, $0.gone, $0.new) < ($0.score, $1.gone, $1.new) }) {
            if taken.contains(pair.gone) || taken.contains(pair.new) { continue }
            if pair.score == 0, isList || gone.count > 1 || new.count > 1 { continue }
            take(pair.gone, pair.new)
        }
    }

    private mutating func take(_ gone: Int, _ new: Int) {
        pairs.append((gone, new))
        taken.formUnion([gone, new])
    }

    private func score(_ gone: Int, _ new: Int) -> Int {
        let (old, now) = (difference.nodes[gone].compared, difference.nodes[new].compared)
        let shared = old.atoms.intersection(now.atoms).count
        let alike = old.atoms.subtracting(now.atoms).count { atom in now.atoms.contains { $0.isLike(atom) } }
        let kind = old.kind == now.kind ? 1 : 0
        return shared + alike == 0 ? 0 : 2 * (shared + alike) + kind
    }
}

extension Difference {
    /// Whether claims of a kind can stand side by side in one context, as the items of a list do.
    fileprivate func isList(of key: ClaimKey, in context: [ClaimKey.Topic]) -> Bool {
        [oldKeys, newKeys].contains { keys in
            keys.count { $0.kind == key.kind && $0.context == context } > 1
        }
    }
}

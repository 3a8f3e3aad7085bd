import Claims

/// What one state of the documents says and the other doesn't: each claim once, whatever number of documents tells it.
struct Difference {
    struct Node {
        let key: ClaimKey
        /// By what it goes once renamed topics have the same name on both sides.
        let compared: ClaimKey
        let stated: [StatedClaim]
        let isNew: Bool
        /// Its number among all claims of its side, in the order in which they are told.
        let position: Int

        var claim: Claim { stated[0].claim }
        var topic: ClaimKey.Topic { compared.topic(of: claim) }
    }

    /// What is no longer said, then what is new, each in the order in which it is told.
    let nodes: [Node]
    /// The nodes of topics that go by another name now.
    let renamed: [(gone: Int, new: Int)]
    /// What both sides say.
    let kept: [(old: [StatedClaim], new: [StatedClaim])]
    /// All that either side says, by the names of the new one.
    let oldKeys: Set<ClaimKey>
    let newKeys: Set<ClaimKey>

    init(from old: [StatedClaim], to new: [StatedClaim]) {
        let (before, after) = (Self.byKey(old), Self.byKey(new))
        let names = Renaming.names(from: before.map(\.key), to: after.map(\.key))
        let compared = before.map { $0.key.renamed(names.atoms) }
        (oldKeys, newKeys) = (Set(compared), Set(after.map(\.key)))
        var nodes: [Node] = []
        for (index, claims) in before.enumerated() {
            let isRenamed = names.topics.contains { $0.old == claims.key }
            if newKeys.contains(compared[index]), !isRenamed { continue }
            nodes.append(
                Node(key: claims.key, compared: compared[index], stated: claims.stated, isNew: false, position: index))
        }
        for (index, claims) in after.enumerated() {
            let isRenamed = names.topics.contains { $0.new == claims.key }
            if oldKeys.contains(claims.key), !isRenamed { continue }
            nodes.append(
                Node(key: claims.key, compared: claims.key, stated: claims.stated, isNew: true, position: index))
        }
        self.nodes = nodes
        renamed = names.topics.compactMap { pair in
            guard let gone = nodes.firstIndex(where: { !$0.isNew && $0.key == pair.old }),
                let new = nodes.firstIndex(where: { $0.isNew && $0.key == pair.new })
            else { return nil }
            return (gone, new)
        }
        let stated = Dictionary(after.map { ($0.key, $0.stated) }) { first, _ in first }
        // Under another name the same sentence is no new wording of it.
        kept = before.indices.filter { compared[$0] == before[$0].key }.compactMap { index in
            stated[compared[index]].map { (before[index].stated, $0) }
        }
    }

    private static func byKey(_ claims: [StatedClaim]) -> [(key: ClaimKey, stated: [StatedClaim])] {
        var places: [ClaimKey: Int] = [:]
        var result: [(key: ClaimKey, stated: [StatedClaim])] = []
        for claim in claims {
            let key = ClaimKey(claim.claim)
            if let place = places[key] {
                result[place].stated.append(claim)
            } else {
                places[key] = result.count
                result.append((key, [claim]))
            }
        }
        return result
    }
}

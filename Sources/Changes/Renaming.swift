import Claims

/// Topics that go by another name: a purpose of which the same is told as before, under another heading.
struct Renaming {
    let topics: [(old: ClaimKey, new: ClaimKey)]
    let atoms: [Atom: Atom]

    /// A topic that went and one that came, of one kind, are the same where most of what is told of either is told of both.
    static func names(from old: [ClaimKey], to new: [ClaimKey]) -> Renaming {
        let (told, tells) = (followers(in: old), followers(in: new))
        let (known, knows) = (Set(old), Set(new))
        var topics: [(old: ClaimKey, new: ClaimKey)] = []
        var taken: Set<ClaimKey> = []
        for gone in old where isTopic(gone, told) && !knows.contains(gone) {
            let candidates = new.filter { isTopic($0, tells) && $0.kind == gone.kind && !known.contains($0) }
            let best = candidates.filter { !taken.contains($0) && $0.context == gone.context }
                .map { (key: $0, likeness: likeness(told[gone.asTopic], tells[$0.asTopic])) }
                .filter { $0.likeness >= 0.5 }.max { $0.likeness < $1.likeness }
            guard let best else { continue }
            taken.insert(best.key)
            topics.append((gone, best.key))
        }
        let atoms = topics.compactMap { pair -> (Atom, Atom)? in
            guard let old = pair.old.atoms.first, let new = pair.new.atoms.first, pair.old.atoms.count == 1,
                pair.new.atoms.count == 1
            else { return nil }
            return (old, new)
        }
        return Renaming(topics: topics, atoms: Dictionary(atoms) { first, _ in first })
    }

    private static func isTopic(_ key: ClaimKey, _ followers: [ClaimKey.Topic: Set<ClaimKey>]) -> Bool {
        key.values.count == 1 && followers[key.asTopic] != nil
    }

    /// What is told of each topic, with the topic itself left out.
    private static func followers(in keys: [ClaimKey]) -> [ClaimKey.Topic: Set<ClaimKey>] {
        keys.reduce(into: [:]) { result, key in
            for topic in key.context { result[topic, default: []].insert(key.without(topic)) }
        }
    }

    private static func likeness(_ old: Set<ClaimKey>?, _ new: Set<ClaimKey>?) -> Double {
        guard let old, let new else { return 0 }
        return Double(old.intersection(new).count) / Double(max(old.count, new.count))
    }
}

extension ClaimKey {
    /// As claims that it leads have it in their context, where it has one value.
    fileprivate var asTopic: Topic { Topic(kind: kind, names: values.first?.value ?? []) }
}

import TestSupport

/// A fair choice out of many, the same for the same seed.
enum Sampling {
    /// At most `count` of each kind, in their own order.
    static func sample<Element>(
        _ all: [Element], perKind count: Int, seed: UInt64, kind: (Element) -> String
    ) -> [Element] {
        var random = SplitMix64(seed: seed)
        let groups = Dictionary(grouping: all.indices) { kind(all[$0]) }
        let chosen = groups.sorted { $0.key < $1.key }.flatMap { $0.value.shuffled(using: &random).prefix(count) }
        return chosen.sorted().map { all[$0] }
    }
}

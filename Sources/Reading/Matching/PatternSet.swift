/// Patterns to be tried on texts, by how they begin: one search tells the few that a text can be.
final class PatternSet: Sendable {
    static let empty = PatternSet([])

    /// In the order in which they are tried.
    let patterns: [Pattern]
    /// The different openings, in the order of their bytes, with the patterns that begin so.
    private let openings: [Opening]
    /// The first bytes of each of them, side by side, since they are searched for every sentence.
    private let heads: [UInt64]
    /// How many words each of them has, and which, side by side, since all are held against a text that none takes.
    let words: [(count: Int, bits: WordBits)]
    /// Those that begin with a slot.
    private let loose: [(index: Int, words: WordBits)]

    private struct Opening {
        let bytes: [UInt8]
        /// The longest other opening that this one begins with; none is -1.
        let shorter: Int
        var patterns: [Int]
    }

    init(_ patterns: [Pattern]) {
        self.patterns = patterns
        words = patterns.map { ($0.words.hashes.count, WordBits($0.words)) }
        loose = patterns.indices.filter { patterns[$0].opening.isEmpty }.map { ($0, patterns[$0].wholeWords) }
        openings = Self.openings(of: patterns)
        heads = openings.map { $0.bytes.head(at: 0) }
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// Adds the patterns that a text can be from an index on to some others, in their order.
    ///
    /// - Parameters:
    ///   - loose: those of its patterns that begin with a slot and can be in the text.
    ///   - words: of the text.
    func candidates(
        in text: [UInt8], from index: Int, _ loose: [Int], _ words: WordBits, into found: inout [Int]
    ) {
        found.removeAll(keepingCapacity: true)
        found += loose
        var opening = lastOpening(in: text, from: index)
        while opening >= 0, !text.has(openings[opening].bytes, at: index) { opening = openings[opening].shorter }
        while opening >= 0 {
            for pattern in openings[opening].patterns where patterns[pattern].wholeWords.canAllBe(in: words) {
                found.append(pattern)
            }
            opening = openings[opening].shorter
        }
        if found.count > 1 { found.sort() }
    }

    /// The patterns that begin with a slot, and can be somewhere in a text with these words.
    func loose(in words: WordBits) -> [Int] {
        loose.filter { $0.words.canAllBe(in: words) }.map(\.index)
    }

    /// The last opening in the order of bytes that does not come behind what stands at an index. What stands there begins with
    /// it, with one of those that it begins with, or with none.
    private func lastOpening(in text: [UInt8], from index: Int) -> Int {
        let head = text.head(at: index)
        var (low, high) = (0, heads.count)
        while low < high {
            let middle = (low + high) / 2
            let isBehind =
                heads[middle] != head ? heads[middle] > head : text.precedes(openings[middle].bytes, from: index)
            if isBehind { high = middle } else { low = middle + 1 }
        }
        return low - 1
    }

    private static func openings(of patterns: [Pattern]) -> [Opening] {
        let keys = patterns.indices.lazy.filter { !patterns[$0].opening.isEmpty }
            .map { (head: patterns[$0].opening.head(at: 0), index: $0) }
        let sorted = keys.sorted { left, right in
            if left.head != right.head { return left.head < right.head }
            let (first, second) = (patterns[left.index].opening, patterns[right.index].opening)
            return first == second ? left.index < right.index : first.lexicographicallyPrecedes(second)
        }
        var openings: [Opening] = []
        for (_, index) in sorted {
            let bytes = patterns[index].opening
            if openings.last?.bytes == bytes {
                openings[openings.count - 1].patterns.append(index)
            } else {
                var shorter = openings.count - 1
                while shorter >= 0, !bytes.has(openings[shorter].bytes, at: 0) { shorter = openings[shorter].shorter }
                openings.append(Opening(bytes: bytes, shorter: shorter, patterns: [index]))
            }
        }
        return openings
    }
}

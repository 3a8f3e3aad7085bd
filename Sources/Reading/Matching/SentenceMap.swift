import Visible

/// Where sentences can end in a text, worked out once.
struct SentenceMap {
    /// Where a sentence can begin, in order: at the start, and behind the space of each likely end.
    let starts: [Int]
    /// Indices of the marks that a sentence ends with for sure, and of all marks that it may end with; in order.
    private let sure: [Int]
    private let likely: [Int]
    private let text: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
        likely = text.indices.filter { SentenceEnds.isEnd($0, in: text[...]) }
        sure = likely.filter { !SentenceEnds.isDoubtful($0, in: text[...]) }
        starts = (text.isEmpty ? [] : [0]) + likely.map { $0 + 2 }
    }

    /// Number of sure, or likely, ends before an index.
    func sureEnds(before index: Int) -> Int { Self.count(sure, before: index) }
    func likelyEnds(before index: Int) -> Int { Self.count(likely, before: index) }

    /// The sure ends between two indices.
    func sureEnds(from start: Int, to end: Int) -> ArraySlice<Int> {
        let first = Self.count(sure, before: start)
        return sure[first..<max(first, Self.count(sure, before: end))]
    }

    /// Where the item of a list that holds an index begins: behind the last comma, semicolon or "en".
    func itemStart(before index: Int) -> Int {
        let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";")]
        for start in (max(0, index - 2 * PatternMatcher.longestName)..<index).reversed() {
            if marks.contains(text[start]) || text.has(Array(" en ".utf8), at: start) { return start + 1 }
        }
        return 0
    }

    /// Whether the text, or a sentence in it, ends before an index.
    func isEnd(_ end: Int) -> Bool { end == text.count || (end > 0 && SentenceEnds.isEnd(end - 1, in: text[...])) }

    /// Whether what ends before an index may well go on, inside the text.
    func isDoubtful(_ end: Int) -> Bool {
        end > 0 && end < text.count && SentenceEnds.isDoubtful(end - 1, in: text[...])
    }

    private static func count(_ indices: [Int], before index: Int) -> Int {
        var (low, high) = (0, indices.count)
        while low < high {
            let middle = (low + high) / 2
            if indices[middle] < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

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
        sure = likely.filter { !SentenceEnds.isAbbreviated($0, in: text[...]) }
        starts = (text.isEmpty ? [] : [0]) + likely.map { $0 + 2 }
    }

    /// Number of sure, or likely, ends before an index.
    func sureEnds(before index: Int) -> Int { Self.count(sure, before: index) }
    func likelyEnds(before index: Int) -> Int { Self.count(likely, before: index) }

    /// Whether the text, or a sentence in it, ends before an index.
    func isEnd(_ end: Int) -> Bool { end == text.count || (end > 0 && SentenceEnds.isEnd(end - 1, in: text[...])) }

    /// Whether what ends before an index ends in an abbreviation, inside the text.
    func isDoubtful(_ end: Int) -> Bool {
        end > 0 && end < text.count && SentenceEnds.isAbbreviated(end - 1, in: text[...])
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

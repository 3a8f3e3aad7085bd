import Visible

/// Where sentences can end in a text, worked out once. Sentences are counted from 0; the last one is behind the last end.
struct SentenceMap {
    private let text: [UInt8]
    /// Indices of all marks that a sentence may end with, and of those that it ends with for sure; in order.
    private let likely: [Int]
    private let sure: [Int]

    init(_ text: [UInt8]) {
        self.text = text
        var likely: [Int] = []
        text.withUnsafeBufferPointer { bytes in
            for index in bytes.indices.dropLast(2) where bytes[index + 1] == 0x20 && Self.isMark(bytes[index]) {
                likely.append(index)
            }
        }
        likely.removeAll { !SentenceEnds.isEnd($0, in: text[...]) }
        self.likely = likely
        sure = likely.filter { !SentenceEnds.isDoubtful($0, in: text[...]) }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    /// How many sentences can begin in the text.
    var count: Int { text.isEmpty ? 0 : likely.count + 1 }

    /// Where a sentence begins: at the start, or behind the space of a likely end.
    func start(of sentence: Int) -> Int { sentence == 0 ? 0 : likely[sentence - 1] + 2 }

    /// Behind the mark that a sentence ends with.
    func end(of sentence: Int) -> Int { sentence == likely.count ? text.count : likely[sentence] + 1 }

    /// The sentence that ends before an index; nothing where none does.
    func sentence(endingAt end: Int) -> Int? {
        if end == text.count { return count - 1 }
        let sentence = likely.lowerBound(of: end - 1)
        return sentence < likely.count && likely[sentence] == end - 1 ? sentence : nil
    }

    /// Whether what ends with a sentence may well go on, inside the text.
    func isDoubtful(_ sentence: Int) -> Bool {
        guard sentence < likely.count else { return false }
        let mark = sure.lowerBound(of: likely[sentence])
        return mark == sure.count || sure[mark] != likely[sentence]
    }

    /// Number of sure ends before an index.
    func sureEnds(before index: Int) -> Int { sure.lowerBound(of: index) }

    /// The sure ends between two indices.
    func sureEnds(from start: Int, to end: Int) -> ArraySlice<Int> {
        let first = sure.lowerBound(of: start)
        return sure[first..<max(first, sure.lowerBound(of: end))]
    }

    /// How far a slot that begins at an index can reach.
    func reach(from start: Int) -> Int {
        let nextSure = sure.lowerBound(of: start + 1) + PatternMatcher.mostSureEnds
        let nextLikely = likely.lowerBound(of: start + 1) + PatternMatcher.mostLikelyEnds
        return min(
            nextSure < sure.count ? sure[nextSure] : text.count,
            nextLikely < likely.count ? likely[nextLikely] : text.count)
    }

    /// Where the item of a list that holds an index begins: behind the last comma, semicolon or "en".
    func itemStart(before index: Int) -> Int {
        for start in (max(0, index - 2 * PatternMatcher.longestName)..<index).reversed() {
            let isMark = text[start] == UInt8(ascii: ",") || text[start] == UInt8(ascii: ";")
            if isMark || text.has(Self.conjunction, at: start) { return start + 1 }
        }
        return 0
    }

    private static let conjunction = Array(" en ".utf8)
}

extension [Int] {
    /// The index of the first that is not smaller, in numbers that increase.
    fileprivate func lowerBound(of number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

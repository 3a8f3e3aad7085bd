/// The byte offset of each byte of a text, from 0. Kept by the stretches that stand behind each other in the file, which are
/// few: most texts stand there as they are.
public struct SourceOffsets: RandomAccessCollection, Hashable, Sendable {
    /// Where a stretch begins: the index of its first byte in the text, and the byte offset of that.
    private struct Start: Hashable, Sendable {
        let index: Int
        let offset: Int
    }

    public let startIndex = 0
    public private(set) var endIndex = 0
    private var first = 0
    private var later: [Start] = []

    public init() {}

    /// Those of a stretch of the file.
    public init(_ range: Range<Int>) {
        append(range)
    }

    public init(repeating offset: Int, count: Int) {
        for _ in 0..<count { append(offset) }
    }

    public subscript(index: Int) -> Int {
        precondition(index >= 0 && index < endIndex, "the text has no such byte")
        let start = start(before: index)
        return start.offset + index - start.index
    }

    public mutating func append(_ offset: Int) { append(offset..<(offset + 1)) }

    public mutating func append(_ range: Range<Int>) {
        if range.isEmpty { return }
        if endIndex == 0 {
            first = range.lowerBound
        } else {
            let last = later.last ?? Start(index: 0, offset: first)
            if range.lowerBound != last.offset + endIndex - last.index {
                later.append(Start(index: endIndex, offset: range.lowerBound))
            }
        }
        endIndex += range.count
    }

    public mutating func append(_ other: SourceOffsets) {
        if endIndex == 0 {
            self = other
        } else {
            other.forEachStretch { append($0) }
        }
    }

    /// Those of a part of the text.
    public func part(_ range: Range<Int>) -> SourceOffsets {
        precondition(range.upperBound <= endIndex, "the text has no such part")
        if later.isEmpty { return SourceOffsets((first + range.lowerBound)..<(first + range.upperBound)) }
        var part = SourceOffsets()
        part.append(range, of: self)
        return part
    }

    /// Those that are found by going from this text to another, and from there to the file.
    public func followed(by others: SourceOffsets) -> SourceOffsets {
        if others.later.isEmpty, others.first == 0, later.isEmpty { return self }
        var all = SourceOffsets()
        forEachStretch { all.append($0, of: others) }
        return all
    }

    /// Calls for each stretch of the file, in the order of the text.
    public func forEachStretch(_ body: (Range<Int>) -> Void) {
        if endIndex == 0 { return }
        var start = Start(index: 0, offset: first)
        for next in later {
            body(start.offset..<(start.offset + next.index - start.index))
            start = next
        }
        body(start.offset..<(start.offset + endIndex - start.index))
    }

    private mutating func append(_ range: Range<Int>, of other: SourceOffsets) {
        var index = range.lowerBound
        var next = other.number(ofStartBefore: index) + 1
        while index < range.upperBound {
            let start = next == 0 ? Start(index: 0, offset: other.first) : other.later[next - 1]
            let end = next < other.later.count ? Swift.min(other.later[next].index, range.upperBound) : range.upperBound
            append((start.offset + index - start.index)..<(start.offset + end - start.index))
            index = end
            next += 1
        }
    }

    private func start(before index: Int) -> Start {
        let number = number(ofStartBefore: index)
        return number < 0 ? Start(index: 0, offset: first) : later[number]
    }

    /// The number of the last of the later stretches that begins at an index or before it; -1 for the first stretch of all.
    private func number(ofStartBefore index: Int) -> Int {
        var low = -1
        var high = later.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if later[middle].index <= index { low = middle } else { high = middle }
        }
        return low
    }
}

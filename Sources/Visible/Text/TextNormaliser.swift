internal import Markup

/// Makes visible text of text as decoded from a file.
struct TextNormaliser {
    private let source: SourceText
    private var bytes: [UInt8] = []
    /// For each byte made, its index in the source.
    private var indices: [Int] = []
    private var space: Int?

    /// - Parameter range: which bytes of the source to take.
    init(_ source: SourceText, range: Range<Int>) {
        self.source = source
        var index = range.lowerBound
        while index < range.upperBound {
            index += take(at: index, before: range.upperBound)
        }
        (bytes, indices) = Composition.compose(bytes, indices)
    }

    init(_ source: SourceText) { self.init(source, range: 0..<source.count) }

    var text: VisibleText { VisibleText(bytes: bytes, offsets: indices.map { source.offsets[$0] }) }

    /// The bytes made of a range of the source, without a space at either end.
    func range(of source: Range<Int>) -> Range<Int> {
        var lower = firstIndex(from: source.lowerBound)
        var upper = firstIndex(from: source.upperBound)
        while lower < upper, bytes[lower] == 0x20 { lower += 1 }
        while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
        return lower..<upper
    }

    private func firstIndex(from sourceIndex: Int) -> Int {
        var low = 0
        var high = indices.count
        while low < high {
            let middle = (low + high) / 2
            if indices[middle] < sourceIndex { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Takes one character, and gives its length in bytes.
    private mutating func take(at index: Int, before end: Int) -> Int {
        let character = CharacterClass(source.bytes[index..<end])
        if SoftHyphen.isPlain(at: index, in: source.bytes[..<end]) { return character.length }
        switch character.kind {
        case .space: space = space ?? index
        case .other:
            if let space, !bytes.isEmpty {
                bytes.append(0x20)
                indices.append(space)
            }
            space = nil
            for position in index..<(index + character.length) {
                bytes.append(source.bytes[position])
                indices.append(position)
            }
        }
        return character.length
    }
}

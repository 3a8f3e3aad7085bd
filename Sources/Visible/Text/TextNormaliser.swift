internal import Markup

/// Makes visible text of text as decoded from a file.
struct TextNormaliser {
    private let source: SourceText
    private var bytes: [UInt8] = []
    /// For each byte made, its index in the source.
    private var indices = SourceOffsets()
    private var space: Int?

    /// - Parameter range: which bytes of the source to take.
    init(_ source: SourceText, range: Range<Int>) {
        self.source = source
        if range == 0..<source.count, plainRange(from: 0, before: source.count) == range {
            bytes = source.bytes
            indices.append(range)
        } else {
            take(range)
        }
        (bytes, indices) = Composition.compose(bytes, indices)
    }

    private mutating func take(_ range: Range<Int>) {
        bytes.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            index += takePlain(from: index, before: range.upperBound)
            if index < range.upperBound { index += take(at: index, before: range.upperBound) }
        }
    }

    init(_ source: SourceText) { self.init(source, range: 0..<source.count) }

    var text: VisibleText { VisibleText(bytes: bytes, offsets: indices.followed(by: source.offsets)) }

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

    /// Takes what stays as it is, and gives its length in bytes.
    private mutating func takePlain(from start: Int, before end: Int) -> Int {
        let plain = plainRange(from: start, before: end)
        if plain.isEmpty { return 0 }
        endSpace()
        bytes += source.bytes[plain]
        indices.append(plain)
        return plain.count
    }

    /// The words that stay as they are, with the single spaces between them.
    private func plainRange(from start: Int, before end: Int) -> Range<Int> {
        source.bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < end {
                let isSingleSpace =
                    bytes[index] == 0x20 && index > start && index + 1 < end && Self.isPlain(bytes[index + 1])
                guard isSingleSpace || Self.isPlain(bytes[index]) else { break }
                index += 1
            }
            return start..<index
        }
    }

    /// Whether a byte is of no space and of no soft hyphen.
    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 && byte != 0xE2 }

    /// Takes one character, and gives its length in bytes.
    private mutating func take(at index: Int, before end: Int) -> Int {
        let character = CharacterClass(at: index, in: source.bytes, before: end)
        if SoftHyphen.isPlain(at: index, in: source.bytes, before: end) { return character.length }
        switch character.kind {
        case .space: space = space ?? index
        case .other:
            endSpace()
            let range = index..<(index + character.length)
            bytes += source.bytes[range]
            indices.append(range)
        }
        return character.length
    }

    /// Writes the space before what is taken next, unless the text begins there.
    private mutating func endSpace() {
        if let space, !bytes.isEmpty {
            bytes.append(0x20)
            indices.append(space)
        }
        space = nil
    }
}

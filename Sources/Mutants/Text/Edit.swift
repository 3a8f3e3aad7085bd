/// A stretch of bytes, and what comes in its stead.
struct Edit: Hashable, Sendable {
    let range: Range<Int>
    let replacement: [UInt8]

    init(_ range: Range<Int>, _ replacement: some Sequence<UInt8>) {
        self.range = range
        self.replacement = Array(replacement)
    }

    init(_ range: Range<Int>, _ replacement: String) { self.init(range, replacement.utf8) }

    init(at offset: Int, _ insertion: String) { self.init(offset..<offset, insertion.utf8) }
}

extension [UInt8] {
    /// The bytes with all edits made, which don't overlap.
    func applying(_ edits: [Edit]) -> [UInt8] {
        var bytes = self
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: edit.replacement)
        }
        return bytes
    }

    /// Where a text stands in a stretch, from left to right; as whole words alone, where asked for.
    func ranges(of text: String, in stretch: Range<Int>, wholeWords: Bool = true) -> [Range<Int>] {
        let needle = Array(text.utf8)
        guard let first = needle.first, needle.count <= stretch.count else { return [] }
        var found: [Range<Int>] = []
        var start = stretch.lowerBound
        while start + needle.count <= stretch.upperBound {
            guard self[start] == first else {
                start += 1
                continue
            }
            let range = start..<start + needle.count
            if self[range].elementsEqual(needle), !wholeWords || isWhole(range, in: stretch) {
                found.append(range)
                start = range.upperBound
            } else {
                start += 1
            }
        }
        return found
    }

    private func isWhole(_ range: Range<Int>, in stretch: Range<Int>) -> Bool {
        let before = range.lowerBound > stretch.lowerBound && self[range.lowerBound - 1].isWordPart
        let after = range.upperBound < stretch.upperBound && self[range.upperBound].isWordPart
        return !(before && self[range.lowerBound].isWordPart) && !(after && self[range.upperBound - 1].isWordPart)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension UInt8 {
    /// ASCII letters and digits, and every byte of other letters.
    var isWordPart: Bool { self >= 0x80 || isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
}

/// The cells of a row: the words between pipes, or between tags.
struct CellFinder {
    private let bytes: [UInt8]
    private let row: Range<Int>
    private let isHTML: Bool

    init(_ bytes: [UInt8], _ row: Range<Int>, isHTML: Bool) {
        self.bytes = bytes
        self.row = row
        self.isHTML = isHTML
    }

    var cells: [Range<Int>] { isHTML ? between(opening: 0x3E, closing: "</t") : betweenPipes }

    private func between(opening: UInt8, closing: String) -> [Range<Int>] {
        bytes.ranges(of: closing, in: row, wholeWords: false).compactMap { end in
            let starts = bytes.ranges(of: "<t", in: row.lowerBound..<end.lowerBound, wholeWords: false)
            guard let tag = starts.last, let start = bytes[tag.upperBound..<end.lowerBound].firstIndex(of: opening)
            else { return nil }
            return start + 1..<end.lowerBound
        }
    }

    private var betweenPipes: [Range<Int>] {
        let pipes = row.filter { bytes[$0] == 0x7C && ($0 == row.lowerBound || bytes[$0 - 1] != 0x5C) }
        return zip(pipes, pipes.dropFirst()).compactMap { left, right in
            right - left > 3 ? left + 2..<right - 1 : nil
        }
    }
}

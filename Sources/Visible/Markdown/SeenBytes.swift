internal import Markup

/// Which bytes of a file are in texts that visitors see: a mark for each.
struct SeenBytes {
    private var marks: [Bool]

    init(of file: [UInt8]) { marks = Array(repeating: false, count: file.count) }

    /// Takes places outside the file for none.
    mutating func insert(_ offsets: SourceOffsets) {
        offsets.forEachStretch { range in
            for offset in range.clamped(to: marks.indices) { marks[offset] = true }
        }
    }

    func contains(_ offset: Int) -> Bool { marks.indices.contains(offset) && marks[offset] }
}

/// The words of a line, without the markup that opens and closes its block, and without its label in bold.
struct CoreFinder {
    private let bytes: [UInt8]
    private let line: Range<Int>
    private let isHTML: Bool

    init(_ bytes: [UInt8], _ line: Range<Int>, isHTML: Bool) {
        self.bytes = bytes
        self.line = line
        self.isHTML = isHTML
    }

    var core: Range<Int> {
        var start = line.lowerBound
        var end = line.upperBound
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        while let next = afterOpening(start, end) { start = next }
        while let previous = beforeClosing(start, end) { end = previous }
        return start..<max(start, end)
    }

    private func afterOpening(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        if bytes[start] == 0x20 { return start + 1 }
        let label = isHTML ? ("<strong>", "</strong>") : ("**", "**")
        if hasPrefix(label.0, start, end) {
            let inner = start + label.0.utf8.count..<end
            return bytes.ranges(of: label.1, in: inner, wholeWords: false).first?.upperBound
        }
        return isHTML ? afterTag(start, end) : afterMarker(start, end)
    }

    private func afterTag(_ start: Int, _ end: Int) -> Int? {
        let blocks = ["<p>", "<li>", "<h", "<ul>", "</ul>", "</li>", "<ol>", "</ol>", "</p>"]
        guard blocks.contains(where: { hasPrefix($0, start, end) }) else { return nil }
        return bytes[start..<end].firstIndex(of: 0x3E).map { $0 + 1 }
    }

    private func afterMarker(_ start: Int, _ end: Int) -> Int? {
        if hasPrefix("- ", start, end) { return start + 2 }
        return hasPrefix("#", start, end) && start == line.lowerBound
            ? bytes[start..<end].firstIndex { $0 != 0x23 } : nil
    }

    private func beforeClosing(_ start: Int, _ end: Int) -> Int? {
        guard isHTML else { return nil }
        let closings = ["</p>", "</li>", "</ul>"] + (1...6).map { "</h\($0)>" }
        return closings.first { bytes[start..<end].suffix($0.utf8.count).elementsEqual($0.utf8) }
            .map { end - $0.utf8.count }
    }

    private func hasPrefix(_ prefix: String, _ start: Int, _ end: Int) -> Bool {
        bytes[start..<end].starts(with: prefix.utf8)
    }
}

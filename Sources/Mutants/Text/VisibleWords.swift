import Facts
import Texts

/// Bytes of a page as the words that a reader sees.
struct VisibleWords {
    private let source: Source

    init(_ source: Source) { self.source = source }

    /// The words that a stretch is part of.
    func text(around range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, isInWord(start - 1) { start -= 1 }
        while end < source.bytes.count, isInWord(end) { end += 1 }
        return DisplayText.normalised(plain(source.bytes.text(start..<end)))
    }

    private func isInWord(_ index: Int) -> Bool {
        let byte = source.bytes[index]
        return byte > 0x20 && byte != 0x3C && byte != 0x3E && byte != 0x7C
    }

    private func plain(_ text: String) -> String {
        source.isHTML
            ? Self.entities.reduce(text.replacing(/<[^>]*>/, with: "")) { $0.replacing($1.key, with: $1.value) }
            : text.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.1) }.replacing("**", with: "")
    }

    private static let entities: KeyValuePairs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"]
}

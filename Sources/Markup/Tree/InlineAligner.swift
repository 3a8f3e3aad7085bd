/// Finds for each byte of the text that cmark decoded the place in the source that it came from, by stepping through
/// both. cmark's own columns say where to begin; a step that fails falls back on the last good place.
struct InlineAligner {
    private var source = LeafSource(text: SourceText(), line: 0, column: 0)
    /// Index in the source after the last text found.
    private var cursor = 0
    private var entities = EntityDecoder()

    /// Turns to another leaf; entities decoded before stay known.
    mutating func begin(_ source: LeafSource) {
        self.source = source
        cursor = 0
    }

    /// Byte offset in the file of the place reached.
    var offset: Int { offset(at: cursor) }

    /// Byte offset in the file of the emphasis, link or image at a position that cmark gives, else of the place reached.
    func offset(ofMarkupAt line: Int, column: Int) -> Int {
        guard let index = anchor(line: line, column: column), index < source.text.count else { return offset }
        return "*_[!<".utf8.contains(source.text.bytes[index]) ? offset(at: index) : offset
    }

    /// Text outside code: backslashes and entities of the source are decoded in it.
    mutating func text(_ bytes: [UInt8], line: Int, column: Int) -> SourceText {
        place(bytes, at: anchor(line: line, column: column)) { aligner, rest, index in
            aligner.step(over: rest, at: index)
        }
    }

    /// Code and raw HTML: only line endings and one space at either end may differ from the source.
    mutating func verbatim(_ bytes: [UInt8], line: Int, column: Int) -> SourceText {
        place(bytes, at: anchor(line: line, column: column)) { aligner, rest, index in
            aligner.verbatimStep(over: rest, at: index)
        }
    }

    /// Moves past the next line ending, and gives its byte offset in the file.
    mutating func lineEnding() -> Int {
        let end = source.text.bytes[min(cursor, source.text.count)...].firstIndex { $0 == 0x0A || $0 == 0x0D }
        guard let end else { return offset }
        cursor = end + lineEndingLength(at: end)
        return offset(at: end)
    }

    /// The index of a position that cmark gives. Text comes in order: a position that was passed before is one of those
    /// that cmark gets wrong, as after the link definitions at the start of a paragraph.
    private func anchor(line: Int, column: Int) -> Int? {
        source.index(line: line, column: column).flatMap { $0 >= cursor ? $0 : nil }
    }

    private func offset(at index: Int) -> Int {
        let offsets = source.text.offsets
        return index < offsets.count ? offsets[index] : offsets.last ?? 0
    }

    private typealias Step = (inout InlineAligner, ArraySlice<UInt8>, Int) -> (read: Int, made: Int)?

    /// How far text is searched for, in bytes, where cmark's position is wrong; keeps the search linear.
    private static let reach = 512

    private mutating func place(_ bytes: [UInt8], at anchor: Int?, step: Step) -> SourceText {
        if let anchor, let found = align(bytes, from: anchor, step: step) { return found }
        for start in cursor..<min(cursor + Self.reach, source.text.count) {
            if let found = align(bytes, from: start, step: step) { return found }
        }
        return SourceText(bytes: bytes, at: offset)
    }

    private mutating func align(_ bytes: [UInt8], from start: Int, step: Step) -> SourceText? {
        let plain = plainCount(of: bytes, from: start)
        var text = SourceText(bytes: Array(bytes[..<plain]), offsets: source.text.offsets.part(start..<(start + plain)))
        var index = start + plain
        var rest = bytes[plain...]
        while !rest.isEmpty {
            guard index < source.text.count, let (read, made) = step(&self, rest, index) else { return nil }
            for byte in rest.prefix(made) { text.append(byte, at: source.text.offsets[index]) }
            rest = rest.dropFirst(made)
            index += read
        }
        cursor = index
        return text
    }

    /// How many bytes of the text stand in the source as they are, and spell nothing else there.
    private func plainCount(of bytes: [UInt8], from start: Int) -> Int {
        source.text.bytes.withUnsafeBufferPointer { source in
            let most = max(0, min(bytes.count, source.count - start))
            var count = 0
            while count < most {
                let byte = source[start + count]
                if byte != bytes[count] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") { break }
                count += 1
            }
            return count
        }
    }

    /// How many bytes of source make how many of the text here.
    private mutating func step(over text: ArraySlice<UInt8>, at index: Int) -> (read: Int, made: Int)? {
        let bytes = source.text.bytes
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if bytes[index] == UInt8(ascii: "\\"), next.isPunctuation, text.first == next { return (2, 1) }
        if bytes[index] == UInt8(ascii: "&"),
            let entity = entities.decode(bytes[index...]), text.starts(with: entity.decoded)
        {
            return (entity.length, entity.decoded.count)
        }
        return bytes[index] == text.first ? (1, 1) : indentationStep(text)
    }

    private func verbatimStep(over text: ArraySlice<UInt8>, at index: Int) -> (read: Int, made: Int)? {
        let ending = lineEndingLength(at: index)
        if ending > 0, text.first == 0x20 { return (ending, 1) }
        return source.text.bytes[index] == text.first ? (1, 1) : indentationStep(text)
    }

    /// cmark keeps the indentation of a lazy line after a hard line break and in code, which `source` has not.
    private func indentationStep(_ text: ArraySlice<UInt8>) -> (read: Int, made: Int)? {
        text.first == 0x20 || text.first == 0x09 ? (0, 1) : nil
    }

    private func lineEndingLength(at index: Int) -> Int {
        let bytes = source.text.bytes
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        default: return 0
        }
    }
}

extension UInt8 {
    /// ASCII punctuation, which a backslash escapes in Markdown.
    fileprivate var isPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}

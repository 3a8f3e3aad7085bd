/// Where sentences end: at a mark and a space.
///
/// Before a small letter, and behind an abbreviation ("B.V.", "dhr.") that is no more than likely: "Jansen B.V. Groningen"
/// goes on, and a sentence that ends in "vitamine C." does not.
public enum SentenceEnds {
    /// The indices behind the spaces of the likely sentence ends from `start` on, up to the first sure one or the end of
    /// the text. The sixteenth counts as sure, so that the work for a position is bounded.
    package static func next(in text: [UInt8], from start: Int) -> [Int] {
        var ends: [Int] = []
        var index = start
        while index < text.count {
            if isEnd(index, in: text[...]) {
                ends.append(index + 2)
                if ends.count == 16 || !isDoubtful(index, in: text[start...]) { return ends }
            }
            index += 1
        }
        return ends + [text.count]
    }

    /// Whether a sentence can end here.
    package static func isEnd(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard isMark(bytes[index]), index + 2 < bytes.endIndex, bytes[index + 1] == 0x20 else { return false }
        return !(isBeforeSmallLetter(index, in: bytes) && isAbbreviated(index, in: bytes))
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    private static func isBeforeSmallLetter(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        index + 2 < bytes.endIndex && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index + 2])
    }

    /// Whether a sentence may well go on behind the mark here.
    package static func isDoubtful(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        isBeforeSmallLetter(index, in: bytes) || isAbbreviated(index, in: bytes)
    }

    /// Whether the mark here is the full stop of an abbreviation: a single letter before it, or one of a few words.
    private static func isAbbreviated(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes[index] == UInt8(ascii: ".") else { return false }
        var start = index
        while start > bytes.startIndex, isLetter(bytes[start - 1]), quoteWidth(before: start, in: bytes) == 0 {
            start -= 1
        }
        let word = bytes[start..<index]
        return isInitial(word, in: bytes)
            || word.count <= longest && abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    /// One letter that stands by itself, as in "A. Jansen" and "B.V."; that of "foto's" does not.
    private static func isInitial(_ word: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> Bool {
        guard word.count == 1, let letter = word.first, letter < 0x80 else { return false }
        let start = word.startIndex - quoteWidth(before: word.startIndex, in: bytes)
        if start == bytes.startIndex { return true }
        let before = bytes[start - 1]
        if start < word.startIndex { return !isLetter(before) }
        return " .(-".utf8.contains(before) || before >= 0x80
    }

    /// Bytes of the quote or apostrophe that ends at an index, straight or curly; 0 where none does.
    private static func quoteWidth(before index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        guard index > bytes.startIndex else { return 0 }
        let last = bytes[index - 1]
        if last == UInt8(ascii: "'") || last == UInt8(ascii: "\"") { return 1 }
        guard [0x98, 0x99, 0x9C, 0x9D].contains(last), index - 3 >= bytes.startIndex else { return 0 }
        return bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80 ? 3 : 0
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// In bytes, of the word for an abbreviation; capitals of other scripts have more than the letters of which they are.
    private static let longest = 16

    /// Those that stand before a name, or inside one.
    private static let abbreviations: Set<String> = [
        "dhr", "mw", "mevr", "mr", "dr", "drs", "ir", "ing", "prof", "gebr", "fa", "st", "kon", "chr",
        "inc", "ltd", "corp", "co",
    ]
}

extension SentenceEnds {
    /// A text cut into its sentences.
    public static func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Where the sentences of a text are, without the spaces between them.
    package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let next = next(in: bytes, from: start).last ?? bytes.count
            sentences.append(start..<(next < bytes.count ? next - 1 : next))
            start = next
        }
        return sentences
    }
}

extension VisibleText {
    /// The text cut into its sentences.
    public var sentences: [VisibleText] { SentenceEnds.ranges(in: bytes).map { self[$0] } }
}

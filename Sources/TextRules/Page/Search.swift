import Visible

// Looking for marks and words. Letters of words are compared by their bytes; only those from A to Z lose their case.

/// A text in which phrases are looked for: where its words begin, by their first byte, is worked out once.
struct Phrases {
    private let bytes: [UInt8]
    private let starts: [UInt8: [Int]]

    init(of text: VisibleText) {
        bytes = text.bytes
        var starts: [UInt8: [Int]] = [:]
        var isInWord = false
        for (index, byte) in text.bytes.enumerated() {
            if byte.isOfWord, !isInWord { starts[byte.small, default: []].append(index) }
            isInWord = byte.isOfWord
        }
        self.starts = starts
    }

    /// Where a phrase stands as whole words, in small letters or capitals; or just as it is written.
    ///
    /// - Parameter phrase: begins with a letter or digit.
    func occurrences(of phrase: String, exactly: Bool = false) -> [Range<Int>] {
        let wanted = Array(phrase.utf8)
        guard let first = wanted.first?.small else { return [] }
        return (starts[first] ?? []).filter { matches(wanted, at: $0, exactly) }.map { $0..<($0 + wanted.count) }
    }

    private func matches(_ wanted: [UInt8], at start: Int, _ exactly: Bool) -> Bool {
        let end = start + wanted.count
        guard end <= bytes.count, !(wanted[wanted.count - 1].isOfWord && end < bytes.count && bytes[end].isOfWord)
        else { return false }
        return wanted.indices.allSatisfy { index in
            let byte = bytes[start + index]
            return byte == wanted[index] || (!exactly && byte.small == wanted[index].small)
        }
    }
}

extension VisibleText {
    /// Stretches of text between two marks that are not far apart, the marks included: "[naam]".
    func enclosed(by open: Unicode.Scalar, _ close: Unicode.Scalar, atMost length: Int = 60) -> [Range<Int>] {
        let (open, close) = (UInt8(ascii: open), UInt8(ascii: close))
        return bytes.indices.filter { bytes[$0] == open }.compactMap { start in
            let inside = bytes[(start + 1)...].prefix(length).prefix { $0 != close && $0 != open }
            guard inside.endIndex < bytes.count, bytes[inside.endIndex] == close else { return nil }
            return start..<(inside.endIndex + 1)
        }
    }

    /// Its words, each with where it stands.
    var words: [(word: String, range: Range<Int>)] {
        var words: [(String, Range<Int>)] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { !$0.isLetter } ?? bytes.count
            if end > start { words.append((self[start..<end].string.lowercased(), start..<end)) }
            start = end + 1
        }
        return words
    }
}

extension UInt8 {
    /// A letter, or part of one outside ASCII.
    var isLetter: Bool { self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    fileprivate var isOfWord: Bool { isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var small: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}

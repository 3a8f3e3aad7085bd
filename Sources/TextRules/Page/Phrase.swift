import Visible

/// A phrase to look for, as whole words. One of its words is found first, and then the rest around it.
struct Phrase: Sendable {
    private let bytes: [UInt8]
    private let isExact: Bool
    /// Its first word of letters.
    let word: WordKey
    /// The bytes before that word.
    private let offset: Int

    /// - Parameters:
    ///   - text: begins with a letter or digit, and has letters.
    ///   - isExact: just as it is written; else in small letters or capitals.
    init(_ text: String, isExact: Bool = false) {
        bytes = text.utf8.map { isExact ? $0 : $0.small }
        self.isExact = isExact
        offset = bytes.prefix { !$0.isLetter }.count
        word = WordKey(bytes[offset...].prefix(while: \.isLetter))
    }

    /// Where the phrase stands that has a word of the text as its first.
    ///
    /// - Parameter range: the part of the text that it has to stand in.
    func range(around word: TextWord, in text: VisibleText, within range: Range<Int>) -> Range<Int>? {
        guard word.key == self.word else { return nil }
        let start = word.range.lowerBound - offset
        guard start >= range.lowerBound, start + bytes.count <= range.upperBound else { return nil }
        let found = start..<(start + bytes.count)
        return isSame(text.bytes[found]) && isWhole(found, in: text.bytes) ? found : nil
    }

    /// Whether it stands in a part of a text.
    func stands(in text: VisibleText, _ range: Range<Int>) -> Bool {
        var isThere = false
        text.forEachWord(in: range) { word in
            if self.range(around: word, in: text, within: range) != nil { isThere = true }
        }
        return isThere
    }

    private func isSame(_ found: ArraySlice<UInt8>) -> Bool {
        zip(found, bytes).allSatisfy { (isExact ? $0 : $0.small) == $1 }
    }

    /// Whether no word goes on at either end.
    private func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        func isInWord(_ index: Int) -> Bool {
            index > 0 && index < bytes.count && bytes[index - 1].isOfWord && bytes[index].isOfWord
        }
        return !isInWord(range.lowerBound) && !isInWord(range.upperBound)
    }
}

extension UInt8 {
    fileprivate var isOfWord: Bool { isLetter || isDigit }
}

/// The words of a sentence, as a measure of its length counts them: for each its syllables.
///
/// Addresses, numbers and what holds a digit are one word of one syllable each, and so is a reference to an article of a
/// law, with the short name before it: "AVG, artikel 6 lid 1 onder a".
struct CountedWords: Sequence, IteratorProtocol {
    private let sentence: SentenceCharacters
    private var index: Int

    init(in sentence: SentenceCharacters) {
        self.sentence = sentence
        index = sentence.range.lowerBound
    }

    mutating func next() -> Int? {
        guard let word = word(from: index) else { return nil }
        if let end = endOfCitation(at: word) {
            index = end
            return 1
        }
        index = word.upperBound
        return isOpaque(word) ? 1 : Syllables.count(in: sentence, word)
    }

    /// The first word behind a place: what stands between spaces, without the marks around it.
    private func word(from start: Int) -> Range<Int>? {
        var first = start
        while first < sentence.range.upperBound, !sentence[first].isOfWord { first += 1 }
        if first == sentence.range.upperBound { return nil }
        var (end, index) = (first, first)
        while index < sentence.range.upperBound, sentence[index].byte != UInt8(ascii: " ") {
            index += 1
            if sentence[index - 1].isOfWord { end = index }
        }
        return first..<end
    }

    /// What has more bytes is no word.
    private static let longest = 100

    private func isOpaque(_ word: Range<Int>) -> Bool {
        word.contains { index in
            let character = sentence[index]
            return character.isNumber || character.isOfAddress
        } || sentence.byteCount(word) > Self.longest
    }

    /// Where a reference to a law ends that begins with a word; nothing where none does.
    private func endOfCitation(at first: Range<Int>) -> Int? {
        guard let article = isShortName(first) ? word(from: first.upperBound) : first, isArticle(article),
            let number = word(from: article.upperBound), startsWithNumber(number)
        else { return nil }
        var end = number.upperBound
        while let word = word(from: end) {
            if startsWithNumber(word) {
                end = word.upperBound
            } else if let next = self.word(from: word.upperBound), joins(word, to: next) {
                end = next.upperBound
            } else {
                break
            }
        }
        return end
    }

    /// "AVG", "UAVG": capitals alone.
    private func isShortName(_ word: Range<Int>) -> Bool {
        word.count > 1 && word.count < 7 && word.allSatisfy { sentence[$0].isUppercase }
    }

    private func isArticle(_ word: Range<Int>) -> Bool {
        guard word.count > 2, sentence[word.lowerBound].sound == "a", sentence[word.lowerBound + 1].sound == "r" else {
            return false
        }
        return ["artikel", "artikelen", "art"].contains(text(of: word).lowercased())
    }

    private func startsWithNumber(_ word: Range<Int>) -> Bool { sentence[word.lowerBound].isNumber }

    private func joins(_ word: Range<Int>, to next: Range<Int>) -> Bool {
        switch text(of: word) {
        case "lid", "leden", "en", "of", "tot": startsWithNumber(next)
        case "onder", "sub": next.count == 1
        default: false
        }
    }

    /// Of ASCII; other characters are no text.
    private func text(of word: Range<Int>) -> String {
        String(decoding: word.lazy.map { sentence[$0].byte }, as: UTF8.self)
    }
}

extension CharacterCode {
    /// A sign that stands in addresses.
    fileprivate var isOfAddress: Bool {
        byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    }
}

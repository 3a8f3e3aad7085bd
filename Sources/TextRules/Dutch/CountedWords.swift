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
        if let end = endOfCitation(at: word.range) {
            index = end
            return 1
        }
        index = word.range.upperBound
        return word.isOpaque ? 1 : Syllables.count(in: sentence, word.range, of: word.sounds)
    }

    /// What stands between spaces, without the marks around it.
    private struct Word {
        let range: Range<Int>
        /// Whether it is an address, a number or no word at all.
        let isOpaque: Bool
        let sounds: SoundSet
    }

    /// What has more bytes is no word.
    private static let longest = 100

    /// The first word behind a place.
    private func word(from start: Int) -> Word? {
        let limit = sentence.range.upperBound
        var first = start
        while first < limit, !sentence[first].isOfWord { first += 1 }
        if first == limit { return nil }
        var (end, index) = (first, first)
        var (hasNumber, signEnd) = (false, limit)
        var sounds = SoundSet()
        while index < limit, sentence.code(at: index) != UInt8(ascii: " ") {
            let character = sentence[index]
            index += 1
            if character.isOfWord { end = index }
            if character.isNumber { hasNumber = true }
            if character.isOfAddress, signEnd == limit { signEnd = index }
            sounds.insert(character.sound)
        }
        let isOpaque = hasNumber || signEnd < end || sentence.byteCount(first..<end) > Self.longest
        return Word(range: first..<end, isOpaque: isOpaque, sounds: sounds)
    }

    /// Where a reference to a law ends that begins with a word; nothing where none does.
    private func endOfCitation(at first: Range<Int>) -> Int? {
        guard let article = isShortName(first) ? word(from: first.upperBound)?.range : first, isArticle(article),
            let number = word(from: article.upperBound)?.range, startsWithNumber(number)
        else { return nil }
        var end = number.upperBound
        while let word = word(from: end)?.range {
            if startsWithNumber(word) {
                end = word.upperBound
            } else if let next = self.word(from: word.upperBound)?.range, joins(word, to: next) {
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
        guard word.count > 2, sentence[word.lowerBound].sound == UInt8(ascii: "a"),
            sentence[word.lowerBound + 1].sound == UInt8(ascii: "r")
        else { return false }
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
        String(decoding: word.lazy.map { sentence.code(at: $0) }, as: UTF8.self)
    }
}

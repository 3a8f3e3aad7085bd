/// The words of a sentence, as a measure of its length counts them.
///
/// Addresses, numbers and what holds a digit are one word of one syllable each, and so is a reference to an article of a
/// law, with the short name before it: "AVG, artikel 6 lid 1 onder a".
enum CountedWords {
    /// The syllables of each word.
    static func syllables(in sentence: String) -> [Int] {
        var rest = sentence.split(separator: " ").map { bare($0) }.filter { !$0.isEmpty }[...]
        var syllables: [Int] = []
        while let word = rest.first {
            if let law = citation(at: rest) {
                syllables.append(1)
                rest = rest.dropFirst(law)
            } else {
                syllables.append(isOpaque(word) ? 1 : Syllables.count(in: String(word)))
                rest = rest.dropFirst()
            }
        }
        return syllables
    }

    /// Without the marks around it.
    private static func bare(_ word: Substring) -> Substring {
        let start = word.drop { !$0.isLetter && !$0.isNumber }
        guard let end = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
        return start[...end]
    }

    /// What is longer is no word.
    private static let longest = 100

    private static func isOpaque(_ word: Substring) -> Bool {
        word.utf8.count > longest || word.contains { $0.isNumber || "@/.".contains($0) }
    }

    /// How many words a reference to a law takes that begins here; nothing where none does.
    private static func citation(at words: ArraySlice<Substring>) -> Int? {
        guard let first = words.first else { return nil }
        var rest = first.isShortName ? words.dropFirst() : words
        guard let article = rest.popFirst(), ["artikel", "artikelen", "art"].contains(article.lowercased()),
            rest.popFirst()?.first?.isNumber == true
        else { return nil }
        while let word = rest.first {
            let next = rest.dropFirst().first
            if word.first?.isNumber == true {
                rest = rest.dropFirst()
            } else if let next, joins(word, to: next) {
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return rest.startIndex - words.startIndex
    }

    private static func joins(_ word: Substring, to next: Substring) -> Bool {
        switch word {
        case "lid", "leden", "en", "of", "tot": next.first?.isNumber == true
        case "onder", "sub": next.count == 1
        default: false
        }
    }
}

extension Substring {
    /// "AVG", "UAVG": capitals alone.
    fileprivate var isShortName: Bool { count > 1 && count < 7 && allSatisfy(\.isUppercase) }
}

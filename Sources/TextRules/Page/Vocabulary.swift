import Texts

/// What rules ask of a word.
struct WordUse: OptionSet, Sendable {
    let rawValue: UInt16

    /// A small word of this language.
    static let dutch = WordUse(rawValue: 1 << 0)
    static let english = WordUse(rawValue: 1 << 1)
    static let german = WordUse(rawValue: 1 << 2)
    static let french = WordUse(rawValue: 1 << 3)
    /// Speaks to the reader.
    static let formal = WordUse(rawValue: 1 << 4)
    static let informal = WordUse(rawValue: 1 << 5)
    /// May hold a word that speaks to the reader, beside signs outside ASCII.
    static let mixed = WordUse(rawValue: 1 << 6)
    /// The first word of a phrase that a rule looks for.
    static let ofPlaceholder = WordUse(rawValue: 1 << 7)
    static let ofPredecessor = WordUse(rawValue: 1 << 8)

    static let spoken: WordUse = [.formal, .informal, .mixed]
    /// What is more than counted.
    static let noted: WordUse = [.spoken, .ofPlaceholder, .ofPredecessor]
}

/// The words that rules ask for, each with what they ask of it: a table in which each word of a page is looked up once.
struct Vocabulary: Sendable {
    private struct Slot {
        var key = WordKey()
        var use: WordUse = []
    }

    /// A word stands at its place by its key, or behind it; at least half of the slots are free.
    private var slots: [Slot] = []

    init(_ words: [(key: WordKey, use: WordUse)]) {
        var size = 1
        while size < 2 * words.count { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        for (key, use) in words {
            let index = index(of: key)
            slots[index].key = key
            slots[index].use.formUnion(use)
        }
    }

    func use(of word: TextWord) -> WordUse {
        if !word.isASCII, word.opensAddress { return .mixed }
        return slots[index(of: word.key)].use
    }

    /// Where a word stands, or would.
    private func index(of key: WordKey) -> Int {
        let spread = (key.opening ^ UInt64(key.length)) &* 0x9E37_79B9_7F4A_7C15
        var index = Int(truncatingIfNeeded: spread >> 40) & (slots.count - 1)
        while !slots[index].use.isEmpty, slots[index].key != key { index = (index + 1) & (slots.count - 1) }
        return index
    }
}

extension TextWord {
    /// Whether it begins as a word does that speaks to the reader, and is no longer than such a word with a sign or two.
    fileprivate var opensAddress: Bool { range.count < 10 && (key.opens(with: "u") || key.opens(with: "j")) }
}

extension WordKey {
    fileprivate func opens(with letter: Unicode.Scalar) -> Bool {
        opening >> (8 * UInt64(min(length, 8) - 1)) == UInt64(UInt8(ascii: letter))
    }
}

extension Vocabulary {
    /// All that the rules of the text ask for.
    static let ofRules: Vocabulary = {
        let small: [(words: Set<String>, use: WordUse)] = [
            (FunctionWords.dutch, .dutch), (FunctionWords.english, .english), (FunctionWords.german, .german),
            (FunctionWords.french, .french), (AddressForm.words(isFormal: true), .formal),
            (AddressForm.words(isFormal: false), .informal),
        ]
        return Vocabulary(
            small.flatMap { words, use in keys(of: words).map { ($0, use) } }
                + Placeholder.phrases.map { ($0.word, .ofPlaceholder) }
                + Predecessor.phrases.map { ($0.phrase.word, .ofPredecessor) })
    }()

    /// Keys leave letters outside ASCII as they are, so that a word has another where it is in capitals.
    private static func keys(of words: Set<String>) -> [WordKey] {
        words.flatMap { [$0, $0.uppercased()] }.map { WordKey($0.utf8) }
    }
}

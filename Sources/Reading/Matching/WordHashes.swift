/// The words of a text by their hashes, so that it can be held against many phrases at little cost.
struct WordHashes: Sendable {
    /// FNV-1a of each word, in order; the same in each run of the program.
    let hashes: [UInt64]

    init(of texts: [String]) {
        hashes = texts.flatMap { text in text.utf8.split(separator: 0x20).map { Self.hash($0) } }
    }

    private static func hash(_ word: Substring.UTF8View) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

/// The different words of a text, for asking which of them others have.
struct WordSet {
    private let hashes: Set<UInt64>
    /// One bit for each hash: what has another bit is no word of the text. Most words are told apart by it.
    private let bits: UInt64

    init(_ words: WordHashes) {
        hashes = Set(words.hashes)
        bits = words.hashes.reduce(0) { $0 | Self.bit(of: $1) }
    }

    var count: Int { hashes.count }

    /// How many of some words are in the text.
    func shared(with words: WordHashes) -> Int {
        words.hashes.count { bits & Self.bit(of: $0) != 0 && hashes.contains($0) }
    }

    private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}

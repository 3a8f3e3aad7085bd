/// The words of a text by their hashes, so that it can be held against many phrases at little cost.
struct WordHashes: Sendable {
    /// FNV-1a of each word, in order; the same in each run of the program.
    let hashes: [UInt64]

    init(of texts: [some Collection<UInt8>]) {
        var hashes: [UInt64] = []
        for text in texts { Self.forEach(in: text) { hashes.append($0) } }
        self.hashes = hashes
    }

    /// Tells the hash of each word of a text, in order.
    static func forEach(in text: some Collection<UInt8>, _ tell: (UInt64) -> Void) {
        var hash = empty
        for byte in text {
            if byte != 0x20 {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            } else if hash != empty {
                tell(hash)
                hash = empty
            }
        }
        if hash != empty { tell(hash) }
    }

    /// Of no bytes; no word of a page has it.
    private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325
}

/// Some words, two bits for each hash: what has a bit that a text does not have is no word of that text. Most words are told
/// apart by them.
struct WordBits: Sendable {
    private var bits: (UInt64, UInt64) = (0, 0)

    init() {}

    init(of text: [UInt8]) { WordHashes.forEach(in: text) { insert($0) } }

    init(_ words: WordHashes) { for hash in words.hashes { insert(hash) } }

    mutating func insert(_ hash: UInt64) {
        let (first, second) = Self.bits(of: hash)
        bits = (bits.0 | first, bits.1 | second)
    }

    func contains(_ hash: UInt64) -> Bool {
        let (first, second) = Self.bits(of: hash)
        return bits.0 & first != 0 && bits.1 & second != 0
    }

    /// Whether none of the words is surely missing from a text.
    func canAllBe(in text: WordBits) -> Bool { bits.0 & ~text.bits.0 == 0 && bits.1 & ~text.bits.1 == 0 }

    /// So many of the words, at least, are missing from a text.
    func missing(from text: WordBits) -> Int {
        max((bits.0 & ~text.bits.0).nonzeroBitCount, (bits.1 & ~text.bits.1).nonzeroBitCount)
    }

    private static func bits(of hash: UInt64) -> (UInt64, UInt64) { (1 << (hash & 63), 1 << (hash >> 8 & 63)) }
}

/// The different words of a text, for asking which of them others have.
struct WordSet {
    let bits: WordBits
    private let hashes: Set<UInt64>

    init(_ words: WordHashes) {
        hashes = Set(words.hashes)
        bits = WordBits(words)
    }

    var count: Int { hashes.count }

    /// How many of some words are in the text.
    func shared(with words: WordHashes) -> Int {
        words.hashes.count { bits.contains($0) && hashes.contains($0) }
    }
}

/// The words of a text, without their order.
struct Bag {
    /// Hashes, since words are only compared.
    private let words: [UInt64]

    init(_ words: some Sequence<UInt64>) { self.words = words.sorted() }

    init(_ passage: Passage) { self.init(passage.cells.joined().flatMap { Self.words(of: $0.text) }) }
    init(_ spans: [Span]) { self.init(spans.flatMap { Self.words(of: $0.text) }) }
    init(_ bags: [Bag]) { self.init(bags.flatMap(\.words)) }

    /// How much two have in common, from 0 to 1.
    func likeness(to other: Bag) -> Double {
        let total = words.count + other.words.count
        return total == 0 ? 1 : Double(2 * common(with: other)) / Double(total)
    }

    var count: Int { words.count }
    var distinct: Set<UInt64> { Set(words) }

    private func common(with other: Bag) -> Int {
        var (mine, others, count) = (0, 0, 0)
        while mine < words.count, others < other.words.count {
            if words[mine] == other.words[others] {
                (mine, others, count) = (mine + 1, others + 1, count + 1)
            } else if words[mine] < other.words[others] {
                mine += 1
            } else {
                others += 1
            }
        }
        return count
    }

    /// By FNV-1a: the same everywhere.
    private static func words(of text: String) -> [UInt64] {
        var hashes: [UInt64] = []
        var hash = start
        for byte in text.utf8 {
            if isWordByte(byte) {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            } else if hash != start {
                hashes.append(hash)
                hash = start
            }
        }
        return hash == start ? hashes : hashes + [hash]
    }

    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte & 0xdf)
    }
}

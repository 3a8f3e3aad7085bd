/// How much two texts have in common.
public struct Similarity {
    private let text: [UInt8]
    private let words: [String: Int]
    private let count: Int

    public init(_ text: String) {
        self.text = Array(text.utf8)
        let all = text.lowercased().split(separator: " ")
        count = all.count
        words = all.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    }

    /// Of texts behind each other, with a space between them.
    public init(joining parts: [Similarity]) {
        text = Array(parts.map(\.text).joined(separator: " ".utf8))
        count = parts.reduce(0) { $0 + $1.count }
        words = parts.reduce(into: [:]) { $0.merge($1.words, uniquingKeysWith: +) }
    }

    /// Of the text, in bytes.
    public var length: Int { text.count }

    /// At least the degree that texts have when both are joined: what the shorter can share with the longer.
    public static func bound(_ some: [Similarity], _ others: [Similarity]) -> Double {
        let counts = (some.reduce(0) { $0 + $1.count }, others.reduce(0) { $0 + $1.count })
        let lengths = (some.reduce(some.count) { $0 + $1.length }, others.reduce(others.count) { $0 + $1.length })
        let words = Double(2 * min(counts.0, counts.1)) / Double(max(1, counts.0 + counts.1))
        return max(words, Double(min(lengths.0, lengths.1)) / Double(max(lengths.0, lengths.1)))
    }

    /// From 0, nothing, to 1, the same: by the words they share, or by what they share at both ends.
    public func degree(_ other: Similarity) -> Double {
        max(sharedWords(other), sharedEnds(other))
    }

    /// Whether one of the texts is the other with words before or behind it.
    func extends(_ other: Similarity) -> Bool {
        let (short, long) = text.count < other.text.count ? (text, other.text) : (other.text, text)
        let space = UInt8(ascii: " ")
        let isStart = long.starts(with: short + [space])
        return !short.isEmpty && (isStart || long.reversed().starts(with: short.reversed() + [space]))
    }

    private func sharedWords(_ other: Similarity) -> Double {
        let shared = words.reduce(0) { $0 + min($1.value, other.words[$1.key] ?? 0) }
        return count + other.count == 0 ? 0 : Double(2 * shared) / Double(count + other.count)
    }

    private func sharedEnds(_ other: Similarity) -> Double {
        let (short, long) = text.count < other.text.count ? (text, other.text) : (other.text, text)
        if long.isEmpty { return 1 }
        let front = zip(short, long).prefix { $0 == $1 }.count
        let back = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        return Double(min(front + back, short.count)) / Double(long.count)
    }
}

import Languages

/// The text of a list, in which marks and conjunctions are found by their bytes.
///
/// They stand as characters of their own: a comma with an accent on it is no comma.
struct ListText {
    static let comma = Array(", ".utf8)[...]
    static let semicolon = Array("; ".utf8)[...]

    /// With the spaces around it.
    static func conjunction(_ joint: Joint) -> ArraySlice<UInt8> { joint == .all ? and : or }

    private static let and = Array(" en ".utf8)[...]
    private static let or = Array(" of ".utf8)[...]

    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var all: Range<Int> { bytes.indices }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The pieces of a part between the separators, empty ones included.
    func parts(of part: Range<Int>, between separator: ArraySlice<UInt8>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var rest = part
        while let index = first(separator, in: rest) {
            pieces.append(rest.lowerBound..<index)
            rest = (index + separator.count)..<rest.upperBound
        }
        return pieces + [rest]
    }

    func holds(_ separator: ArraySlice<UInt8>, in part: Range<Int>) -> Bool { first(separator, in: part) != nil }

    private func first(_ separator: ArraySlice<UInt8>, in part: Range<Int>) -> Int? {
        part.first { bytes[$0] == separator.first && has(separator, at: $0, in: part) }
    }

    /// Whether a separator stands at an index of a part.
    func has(_ separator: ArraySlice<UInt8>, at index: Int, in part: Range<Int>) -> Bool {
        let end = index + separator.count
        guard end <= part.upperBound, bytes[index..<end].elementsEqual(separator) else { return false }
        let (before, after) = (bytes[part.lowerBound..<index], bytes[end..<part.upperBound])
        // Characters of ASCII stand by themselves.
        if before.last ?? 0 < 0x80, after.first ?? 0 < 0x80 { return true }
        return !isOneCharacter(before.lastScalar + separator.prefix(1))
            && !isOneCharacter(separator.suffix(1) + after.firstScalar)
    }

    private func isOneCharacter(_ scalars: ArraySlice<UInt8>) -> Bool {
        scalars.count > 1 && String(decoding: scalars, as: UTF8.self).count == 1
    }
}

extension ArraySlice<UInt8> {
    /// The bytes of its first scalar.
    fileprivate var firstScalar: ArraySlice<UInt8> { prefix(1) + dropFirst().prefix { $0 & 0xC0 == 0x80 } }

    /// The bytes of its last scalar.
    fileprivate var lastScalar: ArraySlice<UInt8> {
        self[(lastIndex { $0 & 0xC0 != 0x80 } ?? startIndex)...]
    }
}

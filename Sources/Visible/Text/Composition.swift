import Foundation

/// Unicode normalisation form C, for text whose bytes carry indices.
enum Composition {
    /// Composes the text. The bytes of a character that changes all get the index of its first byte.
    static func compose(_ bytes: [UInt8], _ indices: [Int]) -> (bytes: [UInt8], indices: [Int]) {
        guard mayChange(bytes) else { return (bytes, indices) }
        var composed: [UInt8] = []
        var places: [Int] = []
        var start = 0
        // Composition never crosses the border of a grapheme cluster.
        for character in String(decoding: bytes, as: UTF8.self) {
            let length = character.utf8.count
            let form = Array(String(character).precomposedStringWithCanonicalMapping.utf8)
            let isSame = form.elementsEqual(character.utf8)
            composed += form
            places += isSame ? Array(indices[start..<(start + length)]) : form.map { _ in indices[start] }
            start += length
        }
        return (composed, places)
    }

    /// Whether a character lies outside the ranges of letters and punctuation that are in form C by themselves:
    /// everything below U+0300, and the punctuation and currency signs from U+2010 to U+20CF.
    private static func mayChange(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0..<0xCC: index += 1
            case 0xE2 where index + 1 < bytes.count && (0x80...0x83).contains(bytes[index + 1]): index += 3
            default: return true
            }
        }
        return false
    }
}

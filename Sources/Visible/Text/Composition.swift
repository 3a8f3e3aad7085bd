import Foundation
internal import Markup

/// Unicode normalisation form C, for text whose bytes carry indices.
enum Composition {
    /// Composes the text. The bytes of a character that changes all get the index of its first byte.
    static func compose(_ bytes: [UInt8], _ indices: SourceOffsets) -> (bytes: [UInt8], indices: SourceOffsets) {
        guard mayChange(bytes) else { return (bytes, indices) }
        var composed: [UInt8] = []
        var places = SourceOffsets()
        var start = 0
        while start < bytes.count {
            let plain = bytes[start...].indices.first { !isPlain($0, in: bytes) } ?? bytes.count
            composed += bytes[start..<plain]
            places.append(indices.part(start..<plain))
            start = bytes[plain...].indices.first { isPlain($0, in: bytes) } ?? bytes.count
            compose(bytes[plain..<start], indices, into: &composed, &places)
        }
        return (composed, places)
    }

    /// Whether it is an ASCII character before another, or before the end: no mark changes it.
    private static func isPlain(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] < 0x80 && (index + 1 == bytes.count || bytes[index + 1] < 0x80)
    }

    /// Composition never crosses the border of a grapheme cluster.
    private static func compose(
        _ bytes: ArraySlice<UInt8>, _ indices: SourceOffsets, into composed: inout [UInt8],
        _ places: inout SourceOffsets
    ) {
        var start = bytes.startIndex
        for character in String(decoding: bytes, as: UTF8.self) {
            let length = character.utf8.count
            let form = Array(String(character).precomposedStringWithCanonicalMapping.utf8)
            let isSame = form.elementsEqual(character.utf8)
            composed += form
            places.append(
                isSame
                    ? indices.part(start..<(start + length))
                    : SourceOffsets(repeating: indices[start], count: form.count))
            start += length
        }
    }

    /// Whether a character lies outside the ranges of letters and punctuation that are in form C by themselves:
    /// everything below U+0300, and the punctuation and currency signs from U+2010 to U+20CF.
    private static func mayChange(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
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
}

import Foundation

/// A text to look for many others in, in capitals or not. It looks byte by byte, which is quick, and finds all that is
/// equal: texts that are equal have the same bytes when they are composed.
public struct SmallText: Sendable {
    private let bytes: [UInt8]

    public init(_ text: String) { bytes = Array(text.smallAndComposed.utf8) }

    /// Whether another text stands in it, which has to be small and composed itself. An empty one stands nowhere.
    public func holds(_ part: String) -> Bool {
        guard let first = part.utf8.first else { return false }
        return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: part.utf8) }
    }

    public func holds(anyOf parts: [String]) -> Bool { parts.contains(where: holds) }
}

extension String {
    /// The text in small letters and in canonical composition (NFC), in which ASCII always is.
    public var smallAndComposed: String {
        let small = lowercased()
        return small.utf8.allSatisfy { $0 < 0x80 } ? small : small.precomposedStringWithCanonicalMapping
    }
}

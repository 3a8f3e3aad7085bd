/// Says what an entity stands for, by letting cmark parse its spelling alone; answers are remembered.
struct EntityDecoder {
    private var known: [ArraySlice<UInt8>: [UInt8]] = [:]

    /// Longest spelling: `&CounterClockwiseContourIntegral;`.
    private static let longest = 33

    /// The entity with which the bytes begin: its length in bytes, and what it stands for in UTF-8.
    mutating func decode(_ bytes: ArraySlice<UInt8>) -> (length: Int, decoded: [UInt8])? {
        let window = bytes.prefix(Self.longest)
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let spelling = window[...end]
        guard spelling.dropFirst().dropLast().allSatisfy(\.isEntityByte) else { return nil }
        let decoded = known[spelling] ?? parse(spelling)
        known[spelling] = decoded
        return decoded.elementsEqual(spelling) ? nil : (spelling.count, decoded)
    }

    private func parse(_ spelling: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        try? CMarkTree(parsing: Array(spelling)).walk { event in
            if case .text(let bytes) = event.node { decoded += bytes }
        }
        return decoded
    }
}

extension UInt8 {
    fileprivate var isEntityByte: Bool {
        switch self {
        case UInt8(ascii: "#"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}

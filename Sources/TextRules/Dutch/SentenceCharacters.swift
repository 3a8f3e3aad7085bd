/// The characters of a sentence, each as one byte: a view, which lives no longer than the call that gives it.
struct SentenceCharacters {
    private let codes: UnsafeBufferPointer<UInt8>
    /// By code.
    private let kinds: UnsafeBufferPointer<CharacterKind>
    /// Of the sentence in the codes.
    let range: Range<Int>
    /// For each code, where its character ends in bytes of the sentence. Empty where each is one byte.
    private let ends: UnsafeBufferPointer<Int>

    /// - Parameter range: of the sentence in the bytes of a text. ASCII is taken as it is.
    static func read<Result>(_ bytes: [UInt8], _ range: Range<Int>, _ body: (SentenceCharacters) -> Result) -> Result {
        let isASCII = bytes.withUnsafeBufferPointer { $0[range].allSatisfy { $0 < 0x80 } }
        if isASCII { return view(bytes, range, [], body) }
        let (codes, ends) = spelled(bytes[range])
        return view(codes, codes.indices, ends, body)
    }

    /// Those at some indices, as characters of their own.
    func read<Result>(at indices: [Int], _ body: (SentenceCharacters) -> Result) -> Result {
        Self.view(indices.map { codes[$0] }, indices.indices, [], body)
    }

    private static func view<Result>(
        _ codes: [UInt8], _ range: Range<Int>, _ ends: [Int], _ body: (SentenceCharacters) -> Result
    ) -> Result {
        codes.withUnsafeBufferPointer { codes in
            CharacterKind.byCode.withUnsafeBufferPointer { kinds in
                ends.withUnsafeBufferPointer {
                    body(SentenceCharacters(codes: codes, kinds: kinds, range: range, ends: $0))
                }
            }
        }
    }

    private static func spelled(_ bytes: ArraySlice<UInt8>) -> (codes: [UInt8], ends: [Int]) {
        var codes: [UInt8] = []
        var ends: [Int] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = end(ofCharactersAt: start, in: bytes)
            for character in String(decoding: bytes[start..<end], as: UTF8.self) {
                codes.append(CharacterKind.code(of: character))
                ends.append((ends.last ?? 0) + character.utf8.count)
            }
            start = end
            while start < bytes.endIndex, isPlain(start, in: bytes) {
                codes.append(bytes[start])
                ends.append((ends.last ?? 0) + 1)
                start += 1
            }
        }
        return (codes, ends)
    }

    /// Behind characters of which some may be of several bytes: between two bytes of ASCII, one character ends.
    private static func end(ofCharactersAt start: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var end = start + 1
        while end < bytes.endIndex, bytes[end - 1] >= 0x80 || bytes[end] >= 0x80 { end += 1 }
        return end
    }

    /// Whether it is a character of ASCII before another, or before the end: no mark changes it.
    private static func isPlain(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes[index] < 0x80 && (index + 1 == bytes.endIndex || bytes[index + 1] < 0x80)
    }

    subscript(index: Int) -> CharacterKind { kinds[Int(codes[index])] }

    func code(at index: Int) -> UInt8 { codes[index] }

    func byteCount(_ range: Range<Int>) -> Int {
        if ends.isEmpty { return range.count }
        return ends[range.upperBound - 1] - (range.lowerBound > 0 ? ends[range.lowerBound - 1] : 0)
    }
}

// The coding of enums with associated values. A case without a value is a word, `"session"`; a case with one is an
// object whose key is the case, `{"term": "P1Y"}`. What the compiler makes, `{"term": {"_0": "P1Y"}}`, is for machines.

extension Decoder {
    /// The case without a value that stands here, or nil where an object stands.
    func word<Word: RawRepresentable>(_ type: Word.Type) throws -> Word? where Word.RawValue == String {
        let container = try singleValueContainer()
        guard let text = try? container.decode(String.self) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is not allowed here")
        }
        return word
    }
}

extension Encoder {
    func write<Word: RawRepresentable>(_ word: Word) throws where Word.RawValue == String {
        var container = singleValueContainer()
        try container.encode(word.rawValue)
    }
}

extension KeyedDecodingContainer {
    /// The key that says which case it is.
    ///
    /// - Throws: `DecodingError.dataCorrupted` unless there is exactly one of these.
    func only(of keys: Key...) throws -> Key {
        let present = keys.filter(contains)
        guard present.count == 1 else {
            let names = keys.map { "\"\($0.stringValue)\"" }.joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "exactly one of the keys \(names) must be given"))
        }
        return present[0]
    }
}

// Synthesised Codable conformances of the model pick these overloads. They keep the JSON small and forgiving:
// what is unsaid or usual has no key, an absent list is empty, an absent switch is off, and places are never written.

extension KeyedEncodingContainer {
    mutating func encode(_ origin: Origin, forKey key: Key) throws {}
    mutating func encode(_ repetitions: Repetitions, forKey key: Key) throws {}
    mutating func encode(_ mentions: Mentions, forKey key: Key) throws {}

    mutating func encode<Value: Encodable>(_ answer: Answer<Value>, forKey key: Key) throws {
        if case .unsaid = answer { return }
        try encodeIfPresent(Optional(answer), forKey: key)
    }

    mutating func encode<Element: Encodable>(_ list: [Element], forKey key: Key) throws {
        if !list.isEmpty { try encodeIfPresent(Optional(list), forKey: key) }
    }

    mutating func encode(_ flag: Bool, forKey key: Key) throws {
        if flag { try encodeIfPresent(Optional(flag), forKey: key) }
    }

    mutating func encode<Word: UsualWord>(_ word: Word, forKey key: Key) throws {
        if word.rawValue != Word.whenLeftOut.rawValue { try encodeIfPresent(Optional(word), forKey: key) }
    }
}

extension KeyedDecodingContainer {
    func decode(_ type: Origin.Type, forKey key: Key) throws -> Origin {
        try decodeIfPresent(type, forKey: key) ?? Origin(location: nil, language: .json)
    }

    func decode(_ type: Repetitions.Type, forKey key: Key) throws -> Repetitions { Repetitions() }

    func decode(_ type: Mentions.Type, forKey key: Key) throws -> Mentions {
        try decodeIfPresent(type, forKey: key) ?? Mentions()
    }

    func decode<Value: Decodable>(_ type: Answer<Value>.Type, forKey key: Key) throws -> Answer<Value> {
        try decodeIfPresent(type, forKey: key) ?? .unsaid
    }

    func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try decodeIfPresent(type, forKey: key) ?? false
    }

    func decode<Word: UsualWord>(_ type: Word.Type, forKey key: Key) throws -> Word {
        try decodeIfPresent(type, forKey: key) ?? Word.whenLeftOut
    }
}

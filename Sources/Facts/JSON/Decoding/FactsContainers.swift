import JSONText

/// An object, whose keys are asked for one by one. That a key is left out is said by that alone, and never by null.
struct FactsObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: FactsDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { decoder.names.compactMap(Key.init) }

    func contains(_ key: Key) -> Bool { decoder.holds(key.stringValue) }
    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        guard let value = try decodeIfPresent(type, forKey: key) else { throw decoder.missing(key) }
        return value
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder.text(value(of: key)) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder.flag(value(of: key)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder.number(value(of: key)) }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        if BesideJSON.holds(type) { return try Value(from: decoder) }
        let name = key.stringValue
        return try decoder.value(of: name).map { try decoder.decode(type, from: $0, at: .key(name)) }
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try decoder.value(of: key.stringValue).map(decoder.text)
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        let name = key.stringValue
        guard let flag = try decoder.value(of: name).map(decoder.flag) else { return nil }
        if name == "none" { decoder.checkNone(flag) }
        return flag
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try decoder.value(of: key.stringValue).map(decoder.number)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try superDecoder(forKey: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try superDecoder(forKey: key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { decoder }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        decoder.decoder(Any.self, from: try value(of: key), at: .key(key.stringValue))
    }

    private func value(of key: Key) throws -> JSON {
        guard let value = decoder.value(of: key.stringValue) else { throw decoder.missing(key) }
        return value
    }
}

/// A list, of which each element is decoded in turn.
struct FactsList: UnkeyedDecodingContainer {
    let decoder: FactsDecoder
    let nodes: [JSON]
    var currentIndex = 0

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { nodes.count }
    var isAtEnd: Bool { currentIndex >= nodes.count }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next(type).decode(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try superDecoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try superDecoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next(Any.self) }

    private mutating func next(_ type: Any.Type) throws -> FactsDecoder {
        let step = FactsDecoder.Step.index(currentIndex)
        guard !isAtEnd else { throw decoder.missing(step) }
        defer { currentIndex += 1 }
        return decoder.decoder(type, from: nodes[currentIndex], at: step)
    }
}

/// A text, a switch or a number.
struct FactsValue: SingleValueDecodingContainer {
    let decoder: FactsDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool { false }
    func decode(_ type: String.Type) throws -> String { try decoder.text(decoder.node) }
    func decode(_ type: Bool.Type) throws -> Bool { try decoder.flag(decoder.node) }
    func decode(_ type: Int.Type) throws -> Int { try decoder.number(decoder.node) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: decoder) }
}

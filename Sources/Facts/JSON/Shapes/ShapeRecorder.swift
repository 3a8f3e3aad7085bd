/// The decoder that writes down what one type asks of it.
///
/// A class, since decoders hand out containers that are values, and all of them write into one record.
final class ShapeRecorder: Decoder {
    let collector: ShapeCollector
    /// The keys asked for, in the order of the model.
    fileprivate(set) var fields: [Field] = []
    /// Set where the type is no object.
    fileprivate(set) var shape: Shape?

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(collector: ShapeCollector) { self.collector = collector }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(KeyRecorder<Key>(recorder: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { ElementRecorder(recorder: self) }
    func singleValueContainer() -> any SingleValueDecodingContainer { ValueRecorder(recorder: self) }

    /// A way of decoding that no type of the model uses.
    struct Unsupported: Error {}
}

private struct KeyRecorder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recorder: ShapeRecorder
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let (shape, sample) = try recorder.collector.record(type)
        recorder.fields.append(Field(key, shape))
        return sample
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        BesideJSON.holds(type) ? nil : try recordOptional(type, key)
    }

    // Without these, the standard library's own for strings and flags would take what is optional for required.
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try recordOptional(type, key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try recordOptional(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try recordOptional(type, key) }

    private func recordOptional<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value? {
        let shape = try recorder.collector.shape(of: type)
        let usual = recorder.collector.usualWord(of: type, shape)
        recorder.fields.append(Field(key, shape, isRequired: false, usual: usual))
        return nil
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw ShapeRecorder.Unsupported() }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ShapeRecorder.Unsupported()
    }
    func superDecoder() throws -> any Decoder { throw ShapeRecorder.Unsupported() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw ShapeRecorder.Unsupported() }
}

/// A list of one element: enough to see what its elements are.
private struct ElementRecorder: UnkeyedDecodingContainer {
    let recorder: ShapeRecorder
    let codingPath: [any CodingKey] = []
    let count: Int? = 1
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex == 1 }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (shape, sample) = try recorder.collector.record(type)
        recorder.shape = .list(shape)
        currentIndex = 1
        return sample
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw ShapeRecorder.Unsupported() }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw ShapeRecorder.Unsupported() }
    mutating func superDecoder() throws -> any Decoder { throw ShapeRecorder.Unsupported() }
}

private struct ValueRecorder: SingleValueDecodingContainer {
    let recorder: ShapeRecorder
    let codingPath: [any CodingKey] = []

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (shape, sample) = try recorder.collector.record(type)
        recorder.shape = shape
        return sample
    }
}

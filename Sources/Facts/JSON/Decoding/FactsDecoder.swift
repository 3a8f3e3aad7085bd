import Diagnostics
import JSONText

/// Decodes facts from a file that was read as JSON already, so that each fact knows its place at once.
///
/// It throws where something of another type stands, or where something is missing. What is there and means nothing makes
/// the reading doubtful.
///
/// A class, since decoders hand out containers that are values, and each of these marks what it read.
final class FactsDecoder: Decoder {
    /// What leads from a value to one directly inside it.
    enum Step: CodingKey {
        case key(String)
        case index(Int)
    }

    let reading: FactsReading
    let node: JSON
    /// What is decoded.
    private let type: Any.Type
    private let parent: FactsDecoder?
    private let step: Step?
    private let members: [JSON.Member]
    /// A bit for each of the first 64 members that was asked for.
    private var asked: UInt64 = 0

    /// The keys that lead to the value, as places have them: `purposes[0].grounds[1]`.
    private lazy var path: String =
        switch step {
        case .key(let name): (parent?.path ?? "").keyed(name)
        case .index(let index): (parent?.path ?? "").indexed(index)
        case nil: ""
        }

    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(_ type: Any.Type, from node: JSON, at step: Step?, in parent: FactsDecoder?, of reading: FactsReading) {
        self.type = type
        self.node = node
        self.step = step
        self.parent = parent
        self.reading = reading
        members = if case .object(let members) = node.content { members } else { [] }
    }

    var codingPath: [any CodingKey] { (parent?.codingPath ?? []) + (step.map { [$0] } ?? []) }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object = node.content else { throw mismatch([String: Any].self) }
        return KeyedDecodingContainer(FactsObject<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let nodes) = node.content else { throw mismatch([Any].self) }
        if nodes.isEmpty { reading.isDoubtful = true }
        return FactsList(decoder: self, nodes: nodes)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { FactsValue(decoder: self) }
}

// Places.
extension FactsDecoder {
    var location: Location { reading.source.location(at: node.offset, keyPath: path) }

    /// Where the value of a key stands; where it is left out, the object itself does.
    func location(of name: String) -> Location {
        let value = members.first { $0.name == name }?.value ?? node
        return reading.source.location(at: value.offset, keyPath: path.keyed(name))
    }
}

// What its containers ask.
extension FactsDecoder {
    var names: [String] { members.map(\.name) }

    func holds(_ name: String) -> Bool { members.contains { $0.name == name } }

    /// The value of a key, which counts as asked for from then on.
    func value(of name: String) -> JSON? {
        guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
        asked |= 1 << UInt64(index)
        return members[index].value
    }

    func decoder(_ type: Any.Type, from node: JSON, at step: Step) -> FactsDecoder {
        FactsDecoder(type, from: node, at: step, in: self, of: reading)
    }

    func decode<Value: Decodable>(_ type: Value.Type, from node: JSON, at step: Step) throws -> Value {
        try decoder(type, from: node, at: step).decode(type)
    }

    /// The value itself, after which each of its keys has been asked for: others mean nothing, or stand there twice.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try Value(from: self)
        if asked.nonzeroBitCount < members.count { reading.isDoubtful = true }
        return value
    }

    func text(_ node: JSON) throws -> String {
        guard case .text(let text) = node.content else { throw mismatch(String.self) }
        if !text.beginsPlainly, text.allSatisfy(\.isWhitespace) { reading.isDoubtful = true }
        return text
    }

    func flag(_ node: JSON) throws -> Bool {
        guard case .flag(let flag) = node.content else { throw mismatch(Bool.self) }
        return flag
    }

    func number(_ node: JSON) throws -> Int {
        guard case .number(let text) = node.content, let number = JSON.wholeNumber(text) else {
            throw mismatch(Int.self)
        }
        return number
    }

    /// An answer says that there is none, which documents do not tell everywhere.
    func checkNone(_ isNone: Bool) {
        let row = (parent?.type as? any Described.Type)?.rows.first { $0.name == step?.stringValue }
        if !isNone || row?.tellsNone == false { reading.isDoubtful = true }
    }

    func mismatch(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "found \(node.kind)"))
    }

    func missing(_ key: any CodingKey) -> DecodingError {
        .keyNotFound(
            key, .init(codingPath: codingPath, debugDescription: "the key \"\(key.stringValue)\" is missing"))
    }
}

extension FactsDecoder.Step {
    var stringValue: String {
        switch self {
        case .key(let name): name
        case .index(let index): String(index)
        }
    }

    var intValue: Int? { if case .index(let index) = self { index } else { nil } }

    init(stringValue: String) { self = .key(stringValue) }
    init(intValue: Int) { self = .index(intValue) }
}

extension String {
    /// Whether its first byte is a visible character of ASCII, as that of most texts is.
    fileprivate var beginsPlainly: Bool { utf8.first.map { (0x21..<0x7F).contains($0) } ?? false }
}

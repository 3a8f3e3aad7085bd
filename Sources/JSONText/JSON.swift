/// A JSON value that knows where in its text it stands, if it was read from one.
///
/// Facts, their schema, findings and readings are all written as JSON by this one type, and facts are read by it. Two values
/// are equal wherever they stand, and whatever the order of their members.
package struct JSON: Sendable {
    package enum Content: Sendable {
        case null
        case flag(Bool)
        /// The number as written.
        case number(String)
        case text(String)
        case list([JSON])
        /// In the order of the text, with any name that is given twice.
        case object([Member])
    }

    package struct Member: Hashable, Sendable {
        package let name: String
        /// Of the quote before the name.
        package let offset: Int
        package let value: JSON

        package init(name: String, offset: Int = 0, value: JSON) {
            self.name = name
            self.offset = offset
            self.value = value
        }

        package static func == (left: Member, right: Member) -> Bool {
            left.name == right.name && left.value == right.value
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(value)
        }
    }

    package let content: Content
    /// UTF-8 bytes from the start of the text to the value's first character.
    package let offset: Int

    package init(_ content: Content, at offset: Int = 0) {
        self.content = content
        self.offset = offset
    }
}

// Writing one in code.
extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package static let null = JSON(.null)
    package static func flag(_ flag: Bool) -> JSON { JSON(.flag(flag)) }
    package static func number(_ number: Int) -> JSON { JSON(.number(String(number))) }
    package static func text(_ text: String) -> JSON { JSON(.text(text)) }
    package static func list(_ values: [JSON]) -> JSON { JSON(.list(values)) }
    /// Its members in the order of their names' UTF-8 bytes.
    package static func object(_ members: [String: JSON]) -> JSON {
        JSON(members: members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) })
    }
    /// The members that have a value, for formats where a missing member is not the same as null.
    package static func sparse(_ members: [String: JSON?]) -> JSON { .object(members.compactMapValues(\.self)) }

    package init(_ text: String?) { self = text.map(JSON.text) ?? .null }
    package init(_ number: Int?) { self = number.map(JSON.number) ?? .null }

    package init(stringLiteral text: String) { self = .text(text) }
    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
    package init(arrayLiteral values: JSON...) { self = .list(values) }
    package init(dictionaryLiteral members: (String, JSON)...) { self.init(members: members) }

    package init(members: [(String, JSON)]) { self.init(.object(members.map { Member(name: $0.0, value: $0.1) })) }
}

// Looking into one.
extension JSON {
    /// - Throws: `JSONParser.Failure`, with the byte at which the text stops being JSON.
    package init(parsing bytes: [UInt8]) throws(JSONParser.Failure) { self = try JSONParser.parse(bytes) }

    package var text: String? { if case .text(let text) = content { text } else { nil } }
    package var list: [JSON] { if case .list(let list) = content { list } else { [] } }
    /// By their names; of a name that is given twice, the last.
    package var members: [String: JSON] {
        guard case .object(let members) = content else { return [:] }
        return Dictionary(members.map { ($0.name, $0.value) }) { $1 }
    }

    package subscript(name: String) -> JSON? {
        guard case .object(let members) = content else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// What the value is, for messages: "a string".
    package var kind: String {
        switch content {
        case .null: "null"
        case .flag(let flag): flag ? "true" : "false"
        case .number: "a number"
        case .text: "a string"
        case .list: "an array"
        case .object: "an object"
        }
    }

    /// The value that decoding reached by these keys, or the nearest around it that is there.
    package func nearest(to keyPath: [any CodingKey]) -> JSON {
        var value = self
        for key in keyPath {
            guard let next = value.child(at: key) else { break }
            value = next
        }
        return value
    }

    private func child(at key: any CodingKey) -> JSON? {
        switch content {
        case .list(let values): key.intValue.flatMap { values.indices.contains($0) ? values[$0] : nil }
        case .object(let members): members.first { $0.name == key.stringValue }?.value
        default: nil
        }
    }

    /// The same value with the members of every object in the order of their names' UTF-8 bytes.
    package var sorted: JSON {
        switch content {
        case .list(let values): JSON(.list(values.map(\.sorted)), at: offset)
        case .object(let members):
            JSON(
                members: members.map { ($0.name, $0.value.sorted) }.sorted {
                    $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
                })
        default: self
        }
    }
}

extension JSON: Hashable {
    package static func == (left: JSON, right: JSON) -> Bool {
        switch (left.content, right.content) {
        case (.null, .null): true
        case (.flag(let left), .flag(let right)): left == right
        case (.number(let left), .number(let right)), (.text(let left), .text(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.object(let left), .object(let right)):
            left == right || (left.count == right.count && Set(left) == Set(right))
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch content {
        case .null: break
        case .flag(let flag): hasher.combine(flag)
        case .number(let text), .text(let text): hasher.combine(text)
        case .list(let values): hasher.combine(values)
        case .object(let members): hasher.combine(Set(members))
        }
    }
}

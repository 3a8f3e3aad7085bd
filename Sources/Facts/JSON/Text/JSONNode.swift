/// A JSON value that knows where in its file it stands. Decoding is Foundation's work, which tells no lines; this is
/// what places in findings come from, and what keys are compared in.
struct JSONNode: Sendable {
    enum Content: Sendable {
        case null
        case flag(Bool)
        /// The number as written.
        case number(String)
        case text(String)
        case list([JSONNode])
        /// In the order of the file, with any name that is given twice.
        case object([Member])
    }

    struct Member: Sendable {
        let name: String
        /// Of the quote before the name.
        let offset: Int
        let value: JSONNode
    }

    let content: Content
    /// UTF-8 bytes from the start of the file to the value's first character.
    let offset: Int

    init(_ content: Content, at offset: Int = 0) {
        self.content = content
        self.offset = offset
    }
}

extension JSONNode {
    /// What the value is, for messages: "a string".
    var kind: String {
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
    func nearest(to keyPath: [any CodingKey]) -> JSONNode {
        var node = self
        for key in keyPath {
            guard let next = node.child(at: key) else { break }
            node = next
        }
        return node
    }

    private func child(at key: any CodingKey) -> JSONNode? {
        switch content {
        case .list(let nodes): key.intValue.flatMap { nodes.indices.contains($0) ? nodes[$0] : nil }
        case .object(let members): members.first { $0.name == key.stringValue }?.value
        default: nil
        }
    }
}

extension JSONNode: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self.init(.text(text)) }
    init(booleanLiteral flag: Bool) { self.init(.flag(flag)) }
    init(arrayLiteral nodes: JSONNode...) { self.init(.list(nodes)) }
    init(dictionaryLiteral members: (String, JSONNode)...) { self.init(members: members) }

    init(members: [(String, JSONNode)]) {
        self.init(.object(members.map { Member(name: $0.0, offset: 0, value: $0.1) }))
    }
}

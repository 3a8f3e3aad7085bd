/// An answer to a question about the processing. Silence, ignorance and "there is none" are three different answers.
///
/// What values have to be stands with what asks it: the runtime looks each protocol up that a type itself asks for.
public enum Answer<Value: Sendable>: Sendable {
    /// Nobody said anything. Counts as absent; the published text is silent.
    case unsaid
    /// The organisation does not know yet; says what was asked, of whom and when. The published text is silent.
    case unknown(String)
    /// There is none: a fact, and published.
    case none
    case known(Value)
}

extension Answer: Equatable where Value: Equatable {}
extension Answer: Hashable where Value: Hashable {}

extension Answer {
    public var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }

    public var isNone: Bool { if case .none = self { true } else { false } }
    public var isUnsaid: Bool { if case .unsaid = self { true } else { false } }

    public var isUnknown: Bool {
        if case .unknown = self { true } else { false }
    }
}

extension Answer: Described {
    public static var says: String {
        "What is known; or that it is not known yet; or that there is none. Leave the key out where nobody said anything."
    }
    public static var rows: [KeyRow] {
        [
            KeyRow("known", "The answer."),
            KeyRow(
                "unknown",
                "What was asked, of whom and when: \"asked of the host on 2026-11-21\". Nothing is published."),
            KeyRow("none", "That there is none: a fact, and published where the documents tell of it."),
        ]
    }
}

extension Answer: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByUnicodeScalarLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    public init(stringLiteral value: String) { self = .known(Value(stringLiteral: value)) }
    public init(extendedGraphemeClusterLiteral value: String) { self = .known(Value(stringLiteral: value)) }
    public init(unicodeScalarLiteral value: String) { self = .known(Value(stringLiteral: value)) }
}

extension Answer: ExpressibleByBooleanLiteral where Value == Bool {
    public init(booleanLiteral value: Bool) { self = .known(value) }
}

extension Answer: Decodable where Value: Decodable {
    /// JSON: `{"known": ...}`, `{"unknown": "asked on ..."}` or `{"none": true}`; an absent key is unsaid.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: AnswerKey.self)
        if let question = try container.decodeIfPresent(String.self, forKey: .unknown) {
            self = .unknown(question)
        } else if try container.decodeIfPresent(Bool.self, forKey: .none) == true {
            self = .none
        } else {
            self = .known(try container.decode(Value.self, forKey: .known))
        }
    }
}

extension Answer: Encodable where Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnswerKey.self)
        switch self {
        case .unsaid: break
        case .unknown(let question): try container.encodeIfPresent(Optional(question), forKey: .unknown)
        case .none: try container.encodeIfPresent(Optional(true), forKey: .none)
        case .known(let value): try value.encode(to: container.superEncoder(forKey: .known))
        }
    }
}

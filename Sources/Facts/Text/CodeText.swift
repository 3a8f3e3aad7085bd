/// In which language facts are written.
public enum FactsLanguage: Hashable, Sendable {
    case swift, json
}

/// A text for who writes facts; the facts in it are spelt in both languages.
///
///     let remedy: CodeText = "Say where it is: \(swift: #"Processor(..., in: "NL")"#, json: #""country": {"known": "NL"}"#)."
///     remedy.text(in: .json)  // Say where it is: "country": {"known": "NL"}.
public struct CodeText: Hashable, Sendable, ExpressibleByStringInterpolation {
    private let swift: String
    private let json: String

    public init(swift: String, json: String) {
        self.swift = swift
        self.json = json
    }

    /// A text with no facts in it.
    public init(_ text: String) { self.init(swift: text, json: text) }

    public init(stringLiteral value: String) { self.init(value) }
    public init(stringInterpolation: StringInterpolation) {
        self.init(swift: stringInterpolation.swift, json: stringInterpolation.json)
    }

    public func text(in language: FactsLanguage) -> String {
        switch language {
        case .swift: swift
        case .json: json
        }
    }

    /// Whether it says something else in the one language than in the other.
    public var differs: Bool { swift != json }

    public static func + (left: CodeText, right: CodeText) -> CodeText {
        CodeText(swift: left.swift + right.swift, json: left.json + right.json)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var swift = ""
        fileprivate var json = ""

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { append(literal, literal) }
        public mutating func appendInterpolation(_ text: String) { append(text, text) }
        public mutating func appendInterpolation(_ text: CodeText) { append(text.swift, text.json) }
        public mutating func appendInterpolation(swift: String, json: String) { append(swift, json) }

        /// One of the words of an enum: `.contract`, `"contract"`.
        public mutating func appendInterpolation(word: String) { append(".\(word)", "\"\(word)\"") }

        private mutating func append(_ swift: String, _ json: String) {
            self.swift += swift
            self.json += json
        }
    }
}

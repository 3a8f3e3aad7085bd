/// How text looks on a terminal: by escape sequences of ECMA-48, or as it is.
public struct TextStyle: Hashable, Sendable {
    /// What a piece of text is, by which it has its colour.
    public enum Role: Sendable {
        case place, error, warning, note, caret, heading, aside
    }

    public static let plain = TextStyle(hasColour: false)

    private let hasColour: Bool

    public init(hasColour: Bool) { self.hasColour = hasColour }

    /// - Parameter text: without escape sequences of its own.
    public func paint(_ text: String, _ role: Role) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
    }
}

extension TextStyle.Role {
    init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note, .dossier: self = .note
        }
    }

    fileprivate var code: String {
        switch self {
        case .place, .heading: "1"
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        case .caret: "1;32"
        case .aside: "2"
        }
    }
}

import Claims

// Wording says a claim in words: it takes the first phrase of the claim's kind and fills its slots. It formats every
// type of value itself, without the locale of the machine.

/// A claim in words.
public struct Sentence: Hashable, Sendable {
    public let claim: Claim?
    public let inlines: [Inline]

    public init(claim: Claim?, inlines: [Inline]) {
        self.claim = claim
        self.inlines = inlines
    }

    /// As a reader sees it.
    public var text: String { inlines.map(\.text).joined() }
}

/// A run of text, plain or as a link. No markup: what the text holds is shown as it is.
public enum Inline: Hashable, Sendable {
    case text(String)
    case link(String, Destination)

    public var text: String {
        switch self {
        case .text(let text), .link(let text, _): text
        }
    }
}

public enum Destination: Hashable, Sendable {
    case email(String)
    case telephone(String)
    case web(String)
    /// The other document of the same organisation.
    case document(DocumentKind)
    /// The heading of the same document with this text.
    case heading(String)
    /// The heading of another document of the same organisation with this text.
    case section(DocumentKind, String)
}

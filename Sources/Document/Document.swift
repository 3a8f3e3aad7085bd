import Claims
import Wording

// Document puts the claims of an organisation in the order of a template, as blocks. It knows neither Markdown nor
// HTML. Every block keeps its claims, so that a sentence can be traced to its fact.

/// A document ready to be rendered.
public struct Document: Sendable {
    public let kind: DocumentKind
    public let blocks: [Block]
}

public enum Block: Hashable, Sendable {
    case heading(level: Int, Sentence)
    /// Sentences that run on.
    case paragraph([Sentence])
    case list([Item])
    case table(Table)

    public struct Item: Hashable, Sendable {
        /// The question that the item answers.
        public let label: String?
        public let sentences: [Sentence]
        public let children: [Item]
    }

    public struct Table: Hashable, Sendable {
        public let header: [String]
        /// The first cell of each row names the row.
        public let rows: [[[Sentence]]]
    }
}

/// A block of a document: a heading, a paragraph, an item of a list, or a row of a table.
public struct Passage: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case heading(level: Int)
        case paragraph
        /// - Parameters:
        ///   - depth: 0 for an item of a list that is in no other.
        ///   - number: nothing for a bullet.
        case item(depth: Int, number: Int?)
        /// Rows that follow each other are of one table; a header that follows other rows starts the next.
        case row(isHeader: Bool)
    }

    public let kind: Kind
    /// One, but for rows.
    public let cells: [[Span]]

    /// Of all but rows, the cells are joined; in each cell, so are neighbouring spans that look the same.
    public init(_ kind: Kind, cells: [[Span]]) {
        self.kind = kind
        self.cells = kind.isRow && !cells.isEmpty ? cells.map(Span.joined) : [Span.joined(Array(cells.joined()))]
    }

    public init(_ kind: Kind, _ text: String) { self.init(kind, cells: [[Span(text)]]) }

    /// Its words alone, cells apart by tabs.
    public var text: String { cells.map { $0.map(\.text).joined() }.joined(separator: "\t") }
}

extension Passage.Kind {
    public var isRow: Bool { if case .row = self { true } else { false } }
    public var isItem: Bool { if case .item = self { true } else { false } }
    public var isHeading: Bool { level != nil }

    /// Of a heading.
    public var level: Int? { if case .heading(let level) = self { level } else { nil } }

    /// The number of an item follows from those before it, and says nothing by itself.
    var withoutNumber: Self {
        if case .item(let depth, .some) = self { .item(depth: depth, number: 0) } else { self }
    }
}

/// A stretch of text that looks the same throughout.
public struct Span: Hashable, Sendable {
    public let text: String
    /// Where it leads.
    public let link: String?
    public let isStrong: Bool

    public init(_ text: String, link: String? = nil, isStrong: Bool = false) {
        self.text = text
        self.link = link
        self.isStrong = isStrong
    }

    func looksLike(_ other: Span) -> Bool { link == other.link && isStrong == other.isStrong }
    func with(_ text: String) -> Span { Span(text, link: link, isStrong: isStrong) }

    static func joined(_ spans: [Span]) -> [Span] {
        let shown = spans.filter { !$0.text.isEmpty }
        let starts = shown.indices.filter { $0 == 0 || !shown[$0].looksLike(shown[$0 - 1]) }
        return zip(starts, starts.dropFirst() + [shown.count]).map { start, end in
            end - start == 1 ? shown[start] : shown[start].with(shown[start..<end].map(\.text).joined())
        }
    }
}

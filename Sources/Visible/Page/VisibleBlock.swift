/// A block of a page that a visitor sees: a paragraph, a heading, a cell; or a text of the page's head or attributes.
public struct VisibleBlock: Hashable, Sendable {
    /// What the text is. Tables, rows and columns count from 0; rows of column headers are not counted.
    public enum Role: Hashable, Sendable {
        case title
        /// Text of a `<meta>`, such as `description` or `og:title`.
        case meta(name: String)
        /// Level 1 to 6.
        case heading(level: Int)
        case paragraph
        /// The own text of a list item; depth 1 is an item of an outermost list. What nests in it follows it.
        case item(depth: Int)
        case columnHeader(table: Int, column: Int)
        /// A cell; a row's header is the cell of its column. Empty cells are blocks too.
        case cell(table: Int, row: Int, column: Int)
        case caption
        /// Text of an attribute that people see or hear, such as `alt`.
        case attribute(name: String)
        /// Code, terms, buttons, and text that stands in no other block.
        case other
    }

    /// Where the text stands, by element. Within a `<header>`, `<nav>` or `<footer>` the innermost of these counts.
    public enum Region: String, Hashable, Sendable {
        case head, header, navigation, main, aside, footer
    }

    public struct Link: Hashable, Sendable {
        /// Indices of bytes in the block's text.
        public let range: Range<Int>
        public let destination: String
    }

    public internal(set) var role: Role
    public let region: Region
    /// Bold text that opens an item or paragraph and ends at a space or with the block; it is not in `text`.
    public let label: VisibleText?
    public let text: VisibleText
    /// Without the one that a heading can be to itself.
    public internal(set) var links: [Link]
    /// The id of a heading, which links can point at.
    public let id: String?
    /// Byte offset in the file at which the block begins.
    public let offset: Int
}

extension VisibleBlock {
    /// The text with the label before it, where the label is no more than bold text.
    public var whole: VisibleText {
        guard let label, let last = label.offsets.last else { return text }
        if text.isEmpty { return label }
        var offsets = label.offsets
        offsets.append(last)
        offsets.append(text.offsets)
        return VisibleText(bytes: label.bytes + [0x20] + text.bytes, offsets: offsets)
    }
}

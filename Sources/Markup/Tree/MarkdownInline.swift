/// A run of text or markup inside a block, with the place at which it begins.
public struct MarkdownInline: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Entities and backslash escapes are decoded.
        case text(SourceText)
        /// A line ending of the source inside a paragraph.
        case softBreak
        case lineBreak
        case emphasis([MarkdownInline])
        case strong([MarkdownInline])
        case link(destination: String, title: String, [MarkdownInline])
        /// Its content is the alternative text.
        case image(destination: String, title: String, [MarkdownInline])
        case code(SourceText)
        /// Raw HTML, which is never rendered.
        case html(SourceText)
    }

    public let kind: Kind
    public let position: SourcePosition
}

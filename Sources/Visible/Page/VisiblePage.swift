public import Diagnostics
internal import Markup

/// What a visitor sees of a page, block by block, and what keeps a visitor from seeing all of it.
public struct VisiblePage: Sendable {
    /// Path as given, for locations.
    public let file: String
    /// In document order.
    public let blocks: [VisibleBlock]
    /// Hidden text, raw HTML and scripts.
    public let findings: [Diagnostic]
    /// What it says of itself; nothing for Markdown.
    public let head: PageHead?
    /// The ids of all its elements.
    public let ids: Set<String>
    /// Where elements with a style of their own begin, by their byte offsets.
    public let styles: [Int]
    let lines: SourceLines

    /// The place of a byte offset in the file.
    public func location(ofOffset offset: Int) -> Location {
        lines.location(ofOffset: offset, file: file)
    }
}

extension SourceLines {
    func location(ofOffset offset: Int, file: String) -> Location {
        let position = position(of: offset)
        return Location(file: file, line: position.line, column: position.column)
    }
}

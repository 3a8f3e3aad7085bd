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
    /// The `lang` of the page, as written.
    public let language: String?
    /// Addresses of linked style sheets, as written; those for print alone are left out.
    public let stylesheets: [String]
    /// The ids of all its elements.
    let ids: Set<String>
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

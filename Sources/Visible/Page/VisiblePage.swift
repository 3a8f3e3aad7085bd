public import Diagnostics
internal import Markup

/// What a visitor sees of a page, block by block, and what keeps a visitor from seeing all of it.
public struct VisiblePage: Sendable {
    /// Path as given, for locations.
    public let file: String
    /// In document order.
    public private(set) var blocks: [VisibleBlock]
    /// Hidden text, raw HTML and scripts.
    public let findings: [Diagnostic]
    /// What it says of itself; nothing for Markdown.
    public let head: PageHead?
    /// Where a link to each of its ids lands: the number of the first block that ends in or behind that element.
    public let targets: [String: Int]
    /// The lines on which an address stands that a program of the server took away.
    public let obfuscated: Set<Int>
    /// Where elements with a style of their own begin, by their byte offsets.
    public let styles: [Int]
    /// Whether the document was read in a page of another system, which may have taken away the ids of its headings.
    public let isOfTheme: Bool
    let lines: SourceLines

    /// Where a link to an id lands that stands around the document: on none of its blocks.
    public static let outside = -1

    /// The page with its links as they are written elsewhere.
    ///
    /// - Parameter rewrite: gets where a link leads, as written in the file.
    public func rewritingLinks(_ rewrite: (String) -> String) -> VisiblePage {
        var page = self
        for index in blocks.indices where !blocks[index].links.isEmpty {
            page.blocks[index].links = blocks[index].links.map {
                VisibleBlock.Link(range: $0.range, destination: rewrite($0.destination))
            }
        }
        page.blocks = SelfLinks.removed(from: page.blocks, targets: targets)
        return page
    }

    /// Places in the file, by their byte offsets.
    public var places: FilePlaces { FilePlaces(file: file, lines: lines) }

    /// The place of a byte offset in the file.
    public func location(ofOffset offset: Int) -> Location { places.location(ofOffset: offset) }
}

/// Places in a file, each worked out when it is asked for: few are.
public struct FilePlaces: Sendable {
    let file: String
    let lines: SourceLines

    /// The place of a byte offset.
    public func location(ofOffset offset: Int) -> Location { lines.location(ofOffset: offset, file: file) }
}

extension SourceLines {
    func location(ofOffset offset: Int, file: String) -> Location {
        let position = position(of: offset)
        return Location(file: file, line: position.line, column: position.column)
    }
}

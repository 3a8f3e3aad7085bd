internal import Markup

extension HTMLPageReader {
    /// Within a header, navigation or footer no other region begins, since style rules of these reach all that is inside.
    /// A header or footer within the main part is that of a section, and no furniture of the page.
    ///
    /// - Parameter outer: the region around it.
    func region(of element: HTMLElement, in outer: VisibleBlock.Region) -> VisibleBlock.Region {
        // All of what holds a document is document, whatever a theme makes of it.
        if fragment?.isThemed ?? false { return .main }
        let isFurniture = outer == .header || outer == .navigation || outer == .footer
        switch element.known {
        case .head: return .head
        case .header, .footer:
            if outer == .main, frames.contains(where: { $0.element.known == .main }) { return .main }
            return element.known == .header ? .header : .footer
        case .nav: return .navigation
        case .aside where !isFurniture: return .aside
        case .main where !isFurniture: return .main
        default: return outer
        }
    }

    /// The block that an element begins, or nil for an element within a line of text.
    mutating func container(of element: HTMLElement, _ frame: inout Frame) -> BlockAssembler.Container? {
        var container = BlockAssembler.Container(role: .other, region: frame.region)
        switch element.known {
        case .title where frame.region == .head: container.role = .title
        case .h1, .h2, .h3, .h4, .h5, .h6:
            container.role = .heading(level: element.known.headingLevel ?? 1)
            container.id = element[.id]
        case .p:
            container.role = .paragraph
            container.isPlain = true
        case .ul, .ol, .menu, .dir: frame.listDepth += 1
        case .li: container.role = .item(depth: max(1, frame.listDepth))
        case .caption, .figcaption: container.role = .caption
        case .table: tables.openTable()
        case .tr: tables.openRow(inHead: frames.last?.element.known == .thead, at: assembler.blocks.count)
        case .td, .th:
            container.role = tables.openCell(HTMLCell(element))
            container.keepsEmpty = true
        case let name where Self.plainBlocks.contains(name): container.isPlain = true
        case let name where Self.otherBlocks.contains(name): break
        case .other where fragment?.isThemed ?? false && element.name.contains("-"): container.isPlain = true
        default: return nil
        }
        return container
    }

    private static let plainBlocks: NameSet<ElementName> = [
        .address, .article, .blockquote, .center, .div, .figure, .hgroup, .search, .section,
    ]

    /// Among these are controls: their texts are no part of the sentence around them.
    private static let otherBlocks: NameSet<ElementName> = [
        .aside, .body, .button, .dd, .dialog, .dl, .dt, .fieldset, .footer, .form, .header, .html, .legend, .listing,
        .main, .nav, .output, .pre, .tbody, .textarea, .tfoot, .thead, .xmp,
    ]
}

extension HTMLCell {
    fileprivate init(_ element: HTMLElement) {
        isHeader = element.known == .th
        scope = element.keyword(.scope)
        columns = min(max(1, element[.colspan].flatMap { Int($0.trimmed) } ?? 1), 1_000)
        rows = max(1, element[.rowspan].flatMap { Int($0.trimmed) } ?? 1)
    }
}

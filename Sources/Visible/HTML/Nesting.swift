/// Which elements stand around one, as far as that decides what may stand in it: what is read must be what is seen, and that
/// holds where a heading and a line of text hold text alone, and an item and a cell no headings and tables.
struct Nesting {
    /// The element whose text is one line: a heading, bold text, a link.
    private var line: ElementName?
    /// The item or cell around it.
    private var holder: ElementName?
    private var parent: ElementName?

    /// Whether a heading is open.
    var isInHeading: Bool { line.map(ElementName.headings.contains) ?? false }

    /// Goes into an element.
    ///
    /// - Returns: what stands where it cannot; nothing for what is in its place.
    mutating func open(_ element: HTMLElement) -> String? {
        let name = element.known
        defer { enter(name) }
        if let around = around(name) { return "the element <\(element.name)> inside <\(around)>" }
        guard let parent else { return nil }
        if name == .li { return Self.lists.contains(parent) ? nil : "an item outside a list" }
        return Self.lists.contains(parent) && name != .script
            ? "the element <\(element.name)> between the items of a list" : nil
    }

    static func isList(_ element: HTMLElement) -> Bool { lists.contains(element.known) }

    /// What around an element cannot hold it.
    private func around(_ name: ElementName) -> ElementName? {
        if Self.blocks.contains(name), let line { return line }
        guard let holder else { return nil }
        let isRefused =
            ElementName.headings.contains(name) || name == .table || holder != .li && Self.lists.contains(name)
        return isRefused ? holder : nil
    }

    private mutating func enter(_ name: ElementName) {
        parent = name
        if ElementName.headings.contains(name) || line == nil && Self.lines.contains(name) { line = name }
        if name == .li || name == .td || name == .th { holder = name }
    }

    private static let lists: NameSet<ElementName> = [.ul, .ol, .menu, .dir]
    private static let lines: NameSet<ElementName> = [.a, .abbr, .b, .button, .code, .em, .i, .strong, .time]
    private static let blocks = ElementName.headings.union(lists).union([
        .article, .aside, .blockquote, .div, .footer, .header, .hr, .li, .main, .nav, .p, .pre, .section, .table,
    ])
}

/// Which elements stand around one, as far as that decides what may stand in it: what is read must be what is seen, and that
/// holds where a heading and a line of text hold text alone, and an item and a cell no headings and tables.
struct Nesting {
    /// The element whose text is one line: a heading, bold text, a link.
    private var line: String?
    /// The item or cell around it.
    private var holder: String?
    private var parent: String?

    /// Whether a heading is open.
    var isInHeading: Bool { line.map(Self.headings.contains) ?? false }

    /// Goes into an element.
    ///
    /// - Returns: what stands where it cannot; nothing for what is in its place.
    mutating func open(_ element: HTMLElement) -> String? {
        let name = element.name
        defer { enter(name) }
        if let around = around(name) { return "the element <\(name)> inside <\(around)>" }
        guard let parent else { return nil }
        if name == "li" { return Self.lists.contains(parent) ? nil : "an item outside a list" }
        return Self.lists.contains(parent) && name != "script"
            ? "the element <\(name)> between the items of a list" : nil
    }

    static func isList(_ element: HTMLElement) -> Bool { lists.contains(element.name) }

    /// What around an element cannot hold it.
    private func around(_ name: String) -> String? {
        if Self.blocks.contains(name), let line { return line }
        guard let holder else { return nil }
        let isRefused =
            Self.headings.contains(name) || name == "table" || holder != "li" && Self.lists.contains(name)
        return isRefused ? holder : nil
    }

    private mutating func enter(_ name: String) {
        parent = name
        if line == nil || Self.headings.contains(name), Self.headings.contains(name) || Self.lines.contains(name) {
            line = name
        }
        if ["li", "td", "th"].contains(name) { holder = name }
    }

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    private static let lists: Set<String> = ["ul", "ol", "menu", "dir"]
    private static let lines: Set<String> = ["a", "abbr", "b", "button", "code", "em", "i", "strong", "time"]
    private static let blocks: Set<String> = headings.union(lists).union([
        "article", "aside", "blockquote", "div", "footer", "header", "hr", "li", "main", "nav", "p", "pre", "section",
        "table",
    ])
}

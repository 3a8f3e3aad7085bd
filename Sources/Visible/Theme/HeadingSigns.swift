internal import Markup

/// The links in a heading that say no more than that one can copy where it stands, as generators of sites add them:
/// `<a class="header-anchor" href="#kop">#</a>`. Whether they lead to their heading, `HeadingMarks` judges.
struct HeadingSigns {
    private struct Link {
        let number: Int
        let offset: Int
        let labels: [String]
        let isFit: Bool
        var text = SourceText()
    }

    private var heading: Int?
    private var text = SourceText()
    private var open: Link?
    private var links: [Link] = []

    /// In bytes: what is looked for in each label is no longer; real headings are shorter.
    private static let longest = 400

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    private static let attributes: Set<String> = [
        "href", "class", "aria-hidden", "aria-label", "tabindex", "title", "hidden", "rel",
    ]
    /// What they call themselves, with or without the words of their heading behind it.
    private static let labels: Set<String> = [
        "", "anchor", "anker", "permalink", "permalink to", "permanent link", "permanente link", "link", "link to",
        "link to heading", "link to this heading", "link to this section", "direct link to", "link naar",
        "link naar deze kop", "link naar dit kopje", "link naar dit onderdeel", "permalink naar",
    ]

    mutating func open(_ element: HTMLElement, _ number: Int) {
        if heading == nil, Self.headings.contains(element.name) {
            (heading, text, links) = (element.offset, SourceText(), [])
        } else if heading != nil, open == nil, element.name == "a" {
            let names = element.attributes.map(\.name)
            let isFit =
                element["href"]?.first == "#"
                && names.allSatisfy { Self.attributes.contains($0) || $0.hasPrefix("data-") }
            open = Link(
                number: number, offset: element.offset,
                labels: ["title", "aria-label"].compactMap { element[$0] }, isFit: isFit)
        } else if let link = open, !["span", "i"].contains(element.name) {
            // What else it holds could show anything.
            open = Link(number: link.number, offset: link.offset, labels: link.labels, isFit: false)
        }
    }

    mutating func take(_ text: SourceText) {
        guard heading != nil else { return }
        if open == nil { self.text.append(text) } else { open?.text.append(text) }
    }

    /// - Returns: the numbers of the signs of a heading, once it ends.
    mutating func close(_ element: HTMLElement) -> [Int] {
        if let link = open, link.offset == element.offset, element.name == "a" {
            if Self.isSign(link.text) { links.append(link) } else { text.append(link.text) }
            open = nil
        }
        guard let start = heading, start == element.offset, Self.headings.contains(element.name) else { return [] }
        heading = nil
        let words = TextNormaliser(text).text.string.lowercased()
        if words.isEmpty || words.utf8.count > Self.longest { return [] }
        return links.filter { $0.isFit && Self.isSilent($0, beside: words) }.map(\.number)
    }

    private static func isSign(_ text: SourceText) -> Bool {
        HeadingMarks.signs.contains(TextNormaliser(text).text.string)
    }

    /// Whether its labels say no more than that it leads to its heading.
    private static func isSilent(_ link: Link, beside words: String) -> Bool {
        link.labels.allSatisfy { text in
            text.utf8.count < 2 * longest && [words, ""].contains { labels.contains(label(text, without: $0)) }
        }
    }

    /// "Permalink to “Wie zijn wij?”" beside that heading is "permalink to".
    private static func label(_ text: String, without words: String) -> String {
        var label = text.lowercased()
        if !words.isEmpty, let range = label.firstRange(of: words) { label.replaceSubrange(range, with: "") }
        return label.split { $0.isWhitespace || "\"'‘’“”:.".contains($0) }.joined(separator: " ")
    }
}

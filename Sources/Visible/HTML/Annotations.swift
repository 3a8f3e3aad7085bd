internal import Markup

/// What `<time>` and `<abbr>` say beside the text in them, to machines and to who points at it: the same date, and the words
/// that the page itself has for the abbreviation.
struct Annotations {
    private struct Annotation {
        let element: HTMLElement
        let said: String
        var text = SourceText()
    }

    private var open: [Annotation] = []
    private var closed: [Annotation] = []

    /// Each is looked for in all of the page; real pages have far fewer.
    private static let most = 200

    /// Whether an attribute is judged here, and by nobody else.
    static func judges(_ attribute: AttributeName, of element: HTMLElement) -> Bool {
        element.known == .abbr && attribute == .title || element.known == .time && attribute == .datetime
    }

    mutating func open(_ element: HTMLElement) {
        guard let attribute = element.attributes.first(where: { Self.judges($0.known, of: element) }) else { return }
        open.append(Annotation(element: element, said: TextNormaliser(attribute.value).text.string))
    }

    mutating func take(_ text: SourceText) {
        if !open.isEmpty { open[open.count - 1].text.append(text) }
    }

    mutating func close(_ element: HTMLElement) {
        if open.last?.element.offset == element.offset, let last = open.popLast() { closed.append(last) }
    }

    /// Those that say something else than the text.
    func wrong(among blocks: [VisibleBlock]) -> [(what: String, offset: Int)] {
        if closed.isEmpty { return [] }
        let page = blocks.map { $0.whole.string.lowercased() }.joined(separator: "\n")
        return closed.enumerated().compactMap { index, annotation in
            let (name, said) = (annotation.element.name, annotation.said)
            let text = TextNormaliser(annotation.text).text.string
            let isRight =
                name == "time"
                ? Self.isDate(said, text)
                : index < Self.most && Self.isShort(text, for: said) && page.contains(said.lowercased())
            return isRight ? nil : ("<\(name)> with \"\(said)\" beside \"\(text)\"", annotation.element.offset)
        }
    }

    /// `2026-11-21`, with or without a time of day, and "21 november 2026".
    private static func isDate(_ said: String, _ text: String) -> Bool {
        let parts = said.prefix(10).split(separator: "-").map(String.init)
        guard said.utf8.count == 10 || said.dropFirst(10).first == "T", parts.map(\.utf8.count) == [4, 2, 2],
            let month = Int(parts[1]), let day = Int(parts[2]), months.indices.contains(month - 1)
        else { return false }
        return text == said || text == "\(day) \(months[month - 1]) \(parts[0])"
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// Whether the letters of an abbreviation open its words, in their order; those of a compound stand inside it.
    private static func isShort(_ short: String, for words: String) -> Bool {
        var rest = short.lowercased().filter(\.isLetter)[...]
        guard !rest.isEmpty, words.lowercased().first == rest.first else { return false }
        for word in words.lowercased().split(separator: " ") {
            let letters = word.count > 8 ? word : word.prefix(1)
            for letter in letters where letter == rest.first { rest = rest.dropFirst() }
        }
        return rest.isEmpty
    }
}

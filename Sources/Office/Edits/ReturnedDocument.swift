/// A document that came back, by the passages that were sent.
struct ReturnedDocument {
    private(set) var texts: [Place: [Returned]] = [:]
    private(set) var added: [AddedParagraph] = []
    /// Those of readers, by id; what they are about is known where they stand.
    let comments: [String: EditedPassage.Comment]

    /// Bookmarks that are not closed yet, with their ids. LibreOffice writes one without words twice, and ends it once.
    private var open: [Place: String] = [:]
    /// The passage before.
    private var last: Place?
    /// Of the mark of the paragraph before.
    private var insertion: Returned.Revision?

    init(_ bytes: [UInt8], author: String) throws(OfficeError) {
        let file = try WordFile(bytes)
        let ofReaders = file.comments.filter { $0["w:author"] != author }
        comments = ofReaders.reduce(into: [:]) { comments, comment in
            if let id = comment["w:id"] { comments[id] = EditedPassage.Comment(comment) }
        }
        guard let body = file.document.first("w:body") else { throw .missingPart("w:body") }
        for paragraph in ParagraphReader(body, author: author).paragraphs { read(paragraph) }
    }

    /// A paragraph is of the passage that starts in it, or else of one that is still open: a reader split it in two. What stands
    /// behind the end of a passage, in the same paragraph, was written at its end.
    private mutating func read(_ paragraph: ReturnedParagraph) {
        let continued = last.flatMap { open[$0] == nil ? nil : $0 }
        var owner = continued ?? paragraph.starts.first
        if continued != nil, paragraph.hasText { add(Returned(text: "\n", insertion: insertion), to: owner) }
        var own: [Returned] = []
        for event in paragraph.events {
            switch event {
            case .start(let id, let place):
                (open[place], owner) = (id, place)
                texts[place, default: []] += []
            case .end(let id): open = open.filter { $0.value != id }
            case .comment(let id): add(comment: id, to: owner)
            case .text(let text): if owner == nil { own.append(text) } else { add(text, to: owner) }
            }
        }
        addOwn(own)
        (last, insertion) = (owner ?? last, paragraph.insertion)
    }

    private mutating func add(_ text: Returned, to owner: Place?) {
        if let owner { texts[owner, default: []].append(text) }
    }

    /// A comment without words that it is about still stands somewhere.
    private mutating func add(comment id: String, to owner: Place?) {
        guard let owner, !texts[owner, default: []].contains(where: { $0.comments.contains(id) }) else { return }
        texts[owner, default: []].append(Returned(text: "", comments: [id]))
    }

    private mutating func addOwn(_ texts: [Returned]) {
        let text = texts.filter(\.isInAccepted).map(\.text).joined()
        if text.allSatisfy(\.isWhitespace) { return }
        let revision = texts.first?.insertion
        added.append(AddedParagraph(text: text, after: last?.passage, author: revision?.author, date: revision?.date))
    }
}

extension ReturnedParagraph {
    fileprivate var hasText: Bool { events.contains { if case .text = $0 { true } else { false } } }
}

extension EditedPassage.Comment {
    /// - Parameter comment: of `comments.xml`.
    fileprivate init(_ comment: Element) {
        author = comment["w:author"] ?? ""
        date = comment["w:date"]
        text = comment.elements.map(\.allText).joined(separator: "\n")
        quoted = ""
    }
}

extension Element {
    fileprivate var allText: String { name == "w:t" ? text : elements.map(\.allText).joined() }
}

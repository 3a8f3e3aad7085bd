/// A paragraph of a document that came back, in the order of its words.
struct ReturnedParagraph {
    enum Event {
        case text(Returned)
        case start(id: String, Place)
        case end(id: String)
        case comment(id: String)
    }

    private(set) var events: [Event] = []
    /// Of its mark.
    let insertion: Returned.Revision?

    var starts: [Place] {
        events.compactMap { if case .start(_, let place) = $0 { place } else { nil } }
    }

    init(marks: [Event]) {
        events = marks
        insertion = nil
    }
}

/// Finds the paragraphs of a document, at any depth of tables and frames.
struct ParagraphReader {
    private(set) var paragraphs: [ReturnedParagraph] = []

    private let author: String
    private var openComments: [String] = []

    private typealias Revisions = (insertion: Returned.Revision?, deletion: Returned.Revision?)

    init(_ body: Element, author: String) {
        self.author = author
        read(blocks: body.elements, (nil, nil))
    }

    private mutating func read(blocks: [Element], _ row: Revisions) {
        for block in blocks {
            switch block.name {
            case "w:p": paragraphs.append(paragraph(block, row))
            case "w:tr": read(blocks: block.elements, revisions(of: block.first("w:trPr")) ?? (nil, nil))
            case "w:tbl", "w:tc", "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo":
                read(blocks: block.elements, row)
            case "w:bookmarkStart", "w:bookmarkEnd":
                // Word lets a bookmark end between two paragraphs.
                paragraphs.append(ReturnedParagraph(marks: bookmark(block).map { [$0] } ?? []))
            default: break
            }
        }
    }

    private func revisions(of properties: Element?) -> Revisions? {
        properties.map { (revision($0.first("w:ins")), revision($0.first("w:del"))) }
    }

    private func revision(_ element: Element?) -> Returned.Revision? {
        element.map {
            Returned.Revision(author: $0["w:author"], date: $0["w:date"], isOurs: $0["w:author"] == author)
        }
    }

    private mutating func paragraph(_ element: Element, _ row: Revisions) -> ReturnedParagraph {
        let mark = element.first("w:pPr")?.first("w:rPr")
        let insertion = revision(mark?.first("w:ins") ?? mark?.first("w:moveTo"))
        return ReturnedParagraph(events: words(element.elements, row), insertion: insertion)
    }

    private mutating func words(_ elements: [Element], _ revisions: Revisions) -> [ReturnedParagraph.Event] {
        elements.flatMap { element -> [ReturnedParagraph.Event] in
            switch element.name {
            case "w:r": return run(element, revisions)
            case "w:ins", "w:moveTo":
                return words(element.elements, (revision(element) ?? revisions.insertion, revisions.deletion))
            case "w:del", "w:moveFrom":
                return words(element.elements, (revisions.insertion, revision(element) ?? revisions.deletion))
            case "w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml":
                return words(element.elements, revisions)
            case "w:bookmarkStart", "w:bookmarkEnd": return bookmark(element).map { [$0] } ?? []
            case "w:commentRangeStart", "w:commentRangeEnd":
                mark(element)
                return []
            default: return []
            }
        }
    }

    private mutating func mark(_ comment: Element) {
        guard let id = comment["w:id"] else { return }
        openComments.removeAll { $0 == id }
        if comment.name == "w:commentRangeStart" { openComments.append(id) }
    }

    private func bookmark(_ element: Element) -> ReturnedParagraph.Event? {
        guard let id = element["w:id"] else { return nil }
        if element.name == "w:bookmarkEnd" { return .end(id: id) }
        return element["w:name"].flatMap(Place.init(bookmark:)).map { .start(id: id, $0) }
    }

    private func run(_ run: Element, _ revisions: Revisions) -> [ReturnedParagraph.Event] {
        run.elements.compactMap { element in
            let text: String
            switch element.name {
            case "w:t", "w:delText": text = element.text
            case "w:tab": text = "\t"
            case "w:br", "w:cr": text = "\n"
            case "w:noBreakHyphen": text = "\u{2011}"
            case "w:softHyphen": text = "\u{ad}"
            case "w:commentReference": return element["w:id"].map { .comment(id: $0) }
            default: return nil
            }
            return .text(
                Returned(
                    text: text, insertion: revisions.insertion, deletion: revisions.deletion, comments: openComments))
        }
    }
}

extension ReturnedParagraph {
    fileprivate init(events: [Event], insertion: Returned.Revision?) {
        self.events = events
        self.insertion = insertion
    }
}

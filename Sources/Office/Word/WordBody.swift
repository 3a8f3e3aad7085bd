import Redline

/// The passages of a redline as paragraphs and tables, with what these refer to.
struct WordBody {
    private(set) var blocks: [Element] = []
    private(set) var relationships = Relationships()
    private(set) var numbering = WordNumbering()
    private(set) var comments: WordComments

    private let passages: [Marked]
    /// What became of the mark of each paragraph.
    private let marks: [Tracking]
    private let remarks: [[Remark]]
    private var revisions: Revisions
    private var links: [String: String] = [:]
    private var bookmarkCount = 0

    /// The footer is the first that the document refers to.
    static let footerID = "rId1"

    init(_ redline: Redline, _ revisions: Revisions, remarks: [[Remark]]) {
        passages = redline.passages
        marks = Tracking.marks(of: passages)
        self.remarks = remarks
        self.revisions = revisions
        comments = WordComments(revisions)
        for part in ["footer", "styles", "numbering", "settings", "comments"] {
            _ = relationships.add(part, part + ".xml")
        }
    }

    mutating func write() {
        for group in Blocks.groups(passages) {
            if passages[group.lowerBound].kind.isRow {
                if blocks.last?.name == "w:tbl" { blocks.append(Self.gap) }
                blocks.append(table(group))
            } else {
                blocks += group.flatMap { block($0) }
            }
        }
        // The mark of the last paragraph can't be deleted, and no table can be the last.
        if let last = passages.last, last.kind.isRow || Tracking(last.change) != .kept { blocks.append(Self.gap) }
    }

    private static let gap = Element("w:p", [:], [Element("w:pPr", [:], [.value("w:pStyle", "Tussenruimte")])])

    // MARK: - Paragraphs

    private mutating func block(_ index: Int) -> [Element] {
        let passage = passages[index]
        let tracking = Tracking(passage.change)
        var properties = [Element.value("w:pStyle", WordStyles.style(of: passage.kind))]
        if case .item(let depth, _) = passage.kind {
            properties.append(numbering.properties(of: passage, at: min(depth, WordNumbering.deepest)))
        } else {
            numbering.endList()
        }
        properties += mark(marks[index])
        let content = content(
            passage.cells[0], tracking, bookmark: Place(passage: index, cell: 0).bookmark, remarks: remarks[index])
        let moves = moveBounds(index, tracking)
        return [Element("w:p", [:], [Element("w:pPr", [:], properties)] + moves.start + content)] + moves.end
    }

    /// The mark of a paragraph that came or went, so that none stays behind empty.
    private mutating func mark(_ tracking: Tracking) -> [Element] {
        tracking.element.map { [Element("w:rPr", [:], [revisions.element($0)])] } ?? []
    }

    /// A move starts in its first paragraph, and ends behind its last; both places have the same name.
    private mutating func moveBounds(_ index: Int, _ tracking: Tracking) -> (start: [Element], end: [Element]) {
        guard let name = tracking.element, let id = passages[index].change.moveID else { return ([], []) }
        // Rows in between cut it in two.
        let part = passages[..<index].reversed().prefix { $0.change == passages[index].change }.count { $0.kind.isRow }
        let number = String(moveNumber(id, tracking, part))
        let isFirst = !isSameMove(index - 1, index)
        let isLast = !isSameMove(index + 1, index)
        var start = isFirst ? [revisions.element(name + "RangeStart")] : []
        if isFirst {
            start[0].attributes[0] = Element.Attribute(name: "w:id", value: number)
            start[0].attributes.append(Element.Attribute(name: "w:name", value: "verplaatst\(id)_\(part)"))
        }
        return (start, isLast ? [Element(name + "RangeEnd", ["w:id": number])] : [])
    }

    private func isSameMove(_ index: Int, _ other: Int) -> Bool {
        passages.indices.contains(index) && passages[index].change == passages[other].change
            && !passages[index].kind.isRow
    }

    /// Beyond the numbers of bookmarks, which are of the same kind.
    private func moveNumber(_ id: Int, _ tracking: Tracking, _ part: Int) -> Int {
        1_000_000 + (id * passages.count + part) * 2 + (tracking == .movedTo ? 1 : 0)
    }

    // MARK: - Tables

    private mutating func table(_ rows: Range<Int>) -> Element {
        numbering.endList()
        let columns = TableColumns(passages[rows])
        let grid = Element("w:tblGrid", [:], columns.grid.map { Element("w:gridCol", ["w:w": String($0)]) })
        let properties = Element(
            "w:tblPr", [:],
            [
                .value("w:tblStyle", "Tabel"), Element("w:tblW", ["w:w": String(TableColumns.width), "w:type": "dxa"]),
                Element("w:tblLook", ["w:val": "0020", "w:firstRow": "1", "w:noVBand": "1", "w:noHBand": "1"]),
            ])
        return Element("w:tbl", [:], [properties, grid] + rows.map { row($0, columns) })
    }

    private mutating func row(_ index: Int, _ columns: TableColumns) -> Element {
        let passage = passages[index]
        let tracking = Tracking(passage.change).ofRow
        var properties = [Element("w:cantSplit")]
        let isHeader = passage.kind == .row(isHeader: true)
        if isHeader { properties.append(Element("w:tblHeader")) }
        if let name = tracking.element { properties.append(revisions.element(name)) }
        let widths = columns.widths(of: passage.cells.count)
        var cells: [Element] = []
        for (number, runs) in passage.cells.enumerated() {
            let notes = number == 0 ? remarks[index] : []
            let style = Element.value("w:pStyle", isHeader ? "Tabelkop" : "Tabeltekst")
            let paragraph = [Element("w:pPr", [:], [style] + mark(tracking))]
            let content = content(
                runs, tracking, bookmark: Place(passage: index, cell: number).bookmark, remarks: notes)
            let width = Element("w:tcPr", [:], [Element("w:tcW", ["w:w": String(widths[number]), "w:type": "dxa"])])
            cells.append(Element("w:tc", [:], [width, Element("w:p", [:], paragraph + content)]))
        }
        return Element("w:tr", [:], [Element("w:trPr", [:], properties)] + cells)
    }

    // MARK: - Words

    /// The words of a paragraph, within a bookmark by which they are found again, with the comments on them.
    private mutating func content(
        _ runs: [Run], _ tracking: Tracking, bookmark: String, remarks: [Remark]
    ) -> [Element] {
        bookmarkCount += 1
        let number = String(bookmarkCount)
        let ids = remarks.map { comments.add($0) }
        let words = runs.flatMap { elements(of: $0, tracking) }
        let references = ids.map { id in
            tracked(
                tracking,
                [
                    Element(
                        "w:r", [:],
                        [
                            Element("w:rPr", [:], [.value("w:rStyle", "CommentReference")]),
                            Element("w:commentReference", ["w:id": id]),
                        ])
                ])
        }
        return [Element("w:bookmarkStart", ["w:id": number, "w:name": bookmark])]
            + ids.map { Element("w:commentRangeStart", ["w:id": $0]) } + words
            + ids.map { Element("w:commentRangeEnd", ["w:id": $0]) } + references
            + [Element("w:bookmarkEnd", ["w:id": number])]
    }

    private mutating func elements(of run: Run, _ ofPassage: Tracking) -> [Element] {
        let tracking = ofPassage == .kept ? Tracking(run.mark) : ofPassage
        let link = run.span.link.flatMap(WebLink.init)
        let text = tracked(tracking, [WordText.run(run.span, tracking, isLink: link != nil)])
        guard let link else { return [text] }
        return [Element("w:hyperlink", ["r:id": id(of: link), "w:history": "1"], [text])]
    }

    private mutating func tracked(_ tracking: Tracking, _ runs: [Element]) -> Element {
        tracking.element.map { revisions.element($0, runs) } ?? runs[0]
    }

    private mutating func id(of link: WebLink) -> String {
        if let id = links[link.address] { return id }
        let id = relationships.add("hyperlink", link.address, isExternal: true)
        links[link.address] = id
        return id
    }
}

extension Marked.Change {
    fileprivate var moveID: Int? {
        switch self {
        case .movedFrom(let id), .movedTo(let id): id
        case .kept, .changed, .inserted, .deleted: nil
        }
    }
}

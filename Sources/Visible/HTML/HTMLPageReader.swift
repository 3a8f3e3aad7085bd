internal import Diagnostics
internal import Markup

/// Reads a page in HTML: keeps where it is, and passes texts and borders on to a `BlockAssembler`.
struct HTMLPageReader {
    /// What an open element means for the text in it.
    struct Frame {
        let element: HTMLElement
        var region: VisibleBlock.Region
        /// What hides the text in the element, by itself or around it.
        var hiding: Hiding?
        /// Number of lists around.
        var listDepth = 0
        var isContainer = false
        var isLabel = false
        var isLink = false
        var isIgnored = false
        /// Whether it is no element of a statement, or inside one; found once.
        var isUnexpected = false
    }

    /// Something that hides, found once if it hides text.
    struct Hiding {
        let how: String
        let offset: Int
    }

    let file: String
    let lines: SourceLines
    var assembler = BlockAssembler()
    var tables = TableCounter()
    var columnNames = ColumnNames()
    private var names = AccessibleNames()
    var frames: [Frame] = []
    var findings: [(offset: Int, diagnostic: Diagnostic)] = []
    var head = PageHead()
    private var reported: Set<Int> = []
    private var ids: Set<String> = []
    private var styles: [Int] = []

    /// - Throws: `InputRefusal` for what `HTMLGuard` refuses.
    static func read(_ bytes: [UInt8], file: String) throws(InputRefusal) -> VisiblePage {
        try HTMLGuard.check(bytes)
        var reader = HTMLPageReader(file: file, lines: SourceLines(bytes))
        GumboTree(bytes).walk { reader.take($0) }
        reader.assembler.end()
        reader.reportNames()
        // A title without text is none.
        if !reader.assembler.blocks.contains(where: { $0.role == .title }) { reader.head.titles = 0 }
        for (offset, opening) in ServerMarkup.openings(in: bytes) {
            reader.report(offset) { PageFinding.server(opening, at: $0) }
        }
        let findings = reader.findings.sorted { $0.offset < $1.offset }.map(\.diagnostic)
        return VisiblePage(
            file: file, blocks: SelfLinks.removed(from: reader.assembler.blocks, ids: reader.ids),
            findings: findings, head: reader.head, ids: reader.ids,
            styles: reader.styles, lines: reader.lines)
    }

    init(file: String, lines: SourceLines) {
        self.file = file
        self.lines = lines
    }

    private mutating func take(_ event: HTMLEvent) {
        switch event {
        case .open(let element): open(element)
        case .text(let text): take(text)
        case .close(let element, let offset): close(element, at: offset)
        }
    }

    private mutating func take(_ text: SourceText) {
        guard let frame = frames.last else { return }
        guard !frame.isIgnored, !text.isBlank || frame.hiding == nil else { return }
        if let hiding = frame.hiding { return frame.isUnexpected ? () : report(hiding, in: frame.region) }
        guard frame.region != .head || frame.element.name == "title" else { return }
        assembler.text(text)
    }

    private mutating func open(_ element: HTMLElement) {
        var frame = Frame(element: element, region: region(of: element))
        frame.listDepth = frames.last?.listDepth ?? 0
        frame.isIgnored = frames.last?.isIgnored ?? false
        frame.hiding = frames.last?.hiding ?? Hiding(element, isInHead: frame.region == .head)
        if let hiding = frame.hiding, hiding.isAlwaysReported(in: element) { report(hiding, in: frame.region) }
        frame.isUnexpected = frames.last?.isUnexpected ?? false
        if !frame.isUnexpected, !reported.contains(element.offset), let what = unexpected(element) {
            frame.isUnexpected = true
            report(element.offset) { PageFinding.unexpected(what, at: $0) }
        }
        readHead(element, &frame)
        readID(of: element)
        if element.has("style") { styles.append(element.offset) }
        names.read(element)
        if !frame.isIgnored {
            openVisible(element, &frame)
            readAttributes(of: element, frame)
        }
        frames.append(frame)
    }

    /// What a page should not hold. Style sheets may hide furniture, which text of the document is none of.
    private func unexpected(_ element: HTMLElement) -> String? {
        let isInDocument = frames.contains { $0.element.name == "main" }
        if isInDocument, ["header", "footer"].contains(element.name) {
            return "the element <\(element.name)> inside <main>"
        }
        return PageElements.unexpected(element)
    }

    /// A link to an id that is given twice leads to the first, whatever the second is.
    private mutating func readID(of element: HTMLElement) {
        guard let id = element["id"], !id.isEmpty, !ids.insert(id).inserted else { return }
        report(element.offset) { PageFinding.repeatedID(id, at: $0) }
    }

    private mutating func openVisible(_ element: HTMLElement, _ frame: inout Frame) {
        guard frame.hiding == nil else { return }
        switch element.name {
        case "br": assembler.space(at: element.offset)
        case "hr": assembler.end()
        case "b", "strong":
            assembler.openLabel(at: element.offset)
            frame.isLabel = true
        case "a":
            guard let href = element["href"] else { return }
            assembler.openLink(to: href.trimmed)
            frame.isLink = true
        default:
            guard let container = container(of: element, &frame) else { return }
            columnNames.read(element, as: container.role)
            assembler.open(container, at: element.offset)
            frame.isContainer = true
        }
    }

    private mutating func close(_ element: HTMLElement, at offset: Int) {
        guard let frame = frames.popLast() else { return }
        if frame.isLabel { assembler.closeLabel() }
        if frame.isLink, let destination = assembler.closeLink() {
            report(element.offset) { PageFinding.emptyLink(to: destination, at: $0) }
        }
        if frame.isContainer { assembler.close(at: offset) }
        switch element.name {
        case "tr" where frame.isContainer:
            if tables.isRowEmpty { report(element.offset) { PageFinding.unexpected("a row without cells", at: $0) } }
            tables.closeRow(&assembler)
        case "table" where frame.isContainer: tables.closeTable()
        default: break
        }
    }

    private mutating func reportNames() {
        let isWholePage = !head.isSilent
        for (name, offset) in columnNames.wrong(among: assembler.blocks) {
            report(offset) { PageFinding.misnamedColumn(name, at: $0) }
        }
        for element in isWholePage ? names.wrong : [] where !reported.contains(element.offset) {
            report(element.offset) { PageFinding.misnamed(element.name, at: $0) }
        }
    }

    /// Hidden text is a finding wherever it stands: what is declared as furniture is meant to be seen.
    mutating func report(_ hiding: Hiding, in region: VisibleBlock.Region) {
        guard region != .head, reported.insert(hiding.offset).inserted else { return }
        report(hiding.offset) { PageFinding.hidden(hiding.how, at: $0) }
    }

    mutating func report(_ offset: Int, _ finding: (Location) -> Diagnostic) {
        findings.append((offset, finding(lines.location(ofOffset: offset, file: file))))
    }
}

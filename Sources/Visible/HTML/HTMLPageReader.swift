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
        var nesting = Nesting()
        /// How much had been found when it was opened.
        var foundBefore = 0
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
    private var targets: [String: Int] = [:]
    private var obfuscated: Set<Int> = []
    private var marks = HeadingMarks()
    private var annotations = Annotations()
    private var styles: [Int] = []
    private(set) var fragment: PageFragment?
    /// The elements around the document that were looked at.
    private var surrounding: Set<Int> = []
    /// How many breaks stand behind each other, with no text between.
    private var breaks = 0
    private static let mostBreaks = 4

    static func read(_ source: HTMLSource, _ lines: SourceLines, file: String, fragment: PageFragment?) -> VisiblePage {
        var reader = HTMLPageReader(file: file, lines: lines)
        reader.fragment = fragment
        source.walk { reader.take($0) }
        reader.assembler.end()
        reader.reportNames()
        reader.reportAsides()
        // A title without text is none.
        if !reader.assembler.blocks.contains(where: { $0.role == .title }) { reader.head.titles = 0 }
        for (offset, opening) in ServerMarkup.openings(in: source.bytes) where reader.fragment?.holds(offset) ?? true {
            reader.report(offset) { PageFinding.server(opening, at: $0) }
        }
        let findings = reader.findings.sorted { $0.offset < $1.offset }.map(\.diagnostic)
        return VisiblePage(
            file: file, blocks: SelfLinks.removed(from: reader.assembler.blocks, targets: reader.targets),
            findings: findings, head: reader.head, targets: reader.targets, obfuscated: reader.obfuscated,
            styles: reader.styles, isOfTheme: reader.fragment?.isThemed ?? false, lines: reader.lines)
    }

    init(file: String, lines: SourceLines) {
        self.file = file
        self.lines = lines
    }

    private mutating func take(_ event: HTMLEvent) {
        switch event {
        case .open(let element): take(element)
        case .text where fragment?.isClosed ?? false: break
        case .text(let text): take(text)
        case .close(_, let offset) where fragment?.leave(frames.count, at: offset) ?? false:
            frames.removeLast()
            assembler.end()
        case .close(let element, let offset): close(element, at: offset)
        }
    }

    private mutating func take(_ element: HTMLElement) {
        switch fragment?.enter(element, frames.count) ?? .inside {
        case .inside: open(element)
        case .around: openAround(element)
        case .holder:
            openAround(element)
            readSurroundings()
        case .document:
            readSurroundings()
            open(element)
        }
    }

    /// Of what stands around the document, it matters only whether it hides that, or leads its links elsewhere.
    private mutating func openAround(_ element: HTMLElement) {
        let hiding = frames.last?.hiding ?? Hiding(around: element)
        frames.append(Frame(element: element, region: .main, hiding: hiding))
        if let what = PageSurroundings.unexpected(element)
            ?? (fragment?.isAnother(element) == true ? "a second \(name(of: element))" : nil)
        {
            report(element.offset) { PageFinding.unexpected(what, at: $0) }
        }
        if let id = element[.id] { targets[id] = targets[id] ?? VisiblePage.outside }
    }

    private func name(of element: HTMLElement) -> String {
        "element with \(ElementSelector.documentAttribute)=\"\(element[.dataVerklaar] ?? "")\""
    }

    /// What the document stands in.
    private mutating func readSurroundings() {
        for element in frames.map(\.element) where surrounding.insert(element.offset).inserted {
            if let what = PageSurroundings.unexpectedAround(element) {
                report(element.offset) { PageFinding.unexpected(what, at: $0) }
            }
            if let name = PageSurroundings.hidingClass(around: element) {
                report(Hiding(class: name, offset: element.offset), in: .main)
            }
        }
    }

    private mutating func take(_ text: SourceText) {
        guard let last = frames.indices.last else { return }
        let isBlank = text.isBlank
        if marks.take(text, isBlank: isBlank) { return }
        if frames[last].isIgnored { return }
        if let hiding = frames[last].hiding {
            return isBlank || frames[last].isUnexpected ? () : report(hiding, in: frames[last].region)
        }
        guard frames[last].region != .head || frames[last].element.known == .title else { return }
        if !isBlank, Nesting.isList(frames[last].element), !frames[last].isUnexpected {
            report(text.offsets[0]) { PageFinding.unexpected("text between the items of a list", at: $0) }
        }
        if !isBlank { breaks = 0 }
        annotations.take(text)
        assembler.text(text)
    }

    private mutating func open(_ element: HTMLElement) {
        let outer = frames.last
        var frame = Frame(element: element, region: region(of: element, in: outer?.region ?? .main))
        frame.listDepth = outer?.listDepth ?? 0
        frame.nesting = outer?.nesting ?? Nesting()
        frame.foundBefore = findings.count
        let isMark = marks.open(
            element, isKnown: fragment?.isSign ?? false, in: frame.nesting, at: assembler.blocks.count,
            assembler.isAtStart)
        frame.isIgnored = isMark || outer?.isIgnored ?? false
        frame.hiding = outer?.hiding ?? (isMark ? nil : Hiding(element, isInHead: frame.region == .head))
        if let hiding = frame.hiding, hiding.isAlwaysReported(in: element) { report(hiding, in: frame.region) }
        frame.isUnexpected = outer?.isUnexpected ?? false
        let misplaced = frame.nesting.open(element)
        if !frame.isUnexpected, !reported.contains(element.offset), let what = unexpected(element) ?? misplaced {
            frame.isUnexpected = true
            report(element.offset) { PageFinding.unexpected(what, at: $0) }
        }
        readHead(element, &frame)
        readObfuscation(of: element)
        if element.has(.style) { styles.append(element.offset) }
        if fragment != nil, !frame.isIgnored, let name = PageSurroundings.hidingClass(of: element) {
            report(Hiding(class: name, offset: element.offset), in: frame.region)
        }
        names.read(element)
        if !frame.isIgnored {
            openVisible(element, &frame)
            readAttributes(of: element, frame)
            annotations.open(element)
        }
        readTargets(of: element)
        frames.append(frame)
    }

    /// What a page should not hold. Style sheets may hide furniture, which text of the document is none of.
    private func unexpected(_ element: HTMLElement) -> String? {
        if fragment?.isThemed ?? false { return PageElements.unexpected(inTheme: element) }
        let isFurniture = element.known == .header || element.known == .footer
        if isFurniture, frames.contains(where: { $0.element.known == .main }) {
            return "the element <\(element.name)> inside <main>"
        }
        return PageElements.unexpected(element)
    }

    /// A link to an id that is given twice leads to the first, whatever the second is. The name of an `<a>` is one as well.
    private mutating func readTargets(of element: HTMLElement) {
        let id = element[.id]
        if let id { readTarget(id, of: element) }
        if element.known == .a, let name = element[.name], name != id { readTarget(name, of: element) }
    }

    private mutating func readTarget(_ id: String, of element: HTMLElement) {
        if id.isEmpty { return }
        if targets[id] == nil {
            targets[id] = assembler.blocks.count
        } else {
            report(element.offset) { PageFinding.repeatedID(id, at: $0) }
        }
    }

    /// What Cloudflare makes of a mail address, for a script to make it one again: named once, as what it is.
    private mutating func readObfuscation(of element: HTMLElement) {
        let isAddress =
            element.has(.dataCfemail) || element[.href]?.hasPrefix("/cdn-cgi/l/email-protection") ?? false
        guard isAddress || isDecoder(element) else { return }
        if obfuscated.isEmpty { report(element.offset) { PageFinding.obfuscated(at: $0) } }
        obfuscated.insert(lines.location(ofOffset: element.offset, file: file).line ?? 0)
    }

    func isDecoder(_ element: HTMLElement) -> Bool {
        guard element.known == .script, let address = element[.src] else { return false }
        return address.hasPrefix("/cdn-cgi/scripts/") && address.hasSuffix("/email-decode.min.js")
    }

    private mutating func openVisible(_ element: HTMLElement, _ frame: inout Frame) {
        guard frame.hiding == nil else { return }
        switch element.known {
        case .br, .hr:
            takeBreak(element)
            element.known == .br ? assembler.space(at: element.offset) : assembler.end()
        case .b, .strong:
            assembler.openLabel(at: element.offset)
            frame.isLabel = true
        case .a:
            guard let href = element[.href] else { return }
            assembler.openLink(to: href.trimmed)
            frame.isLink = true
        default:
            guard let container = container(of: element, &frame) else { return }
            columnNames.read(element, as: container.role)
            assembler.open(container, at: element.offset)
            frame.isContainer = true
        }
    }

    /// Many lines without text take what follows off the screen.
    private mutating func takeBreak(_ element: HTMLElement) {
        breaks += 1
        if breaks == Self.mostBreaks {
            report(element.offset) { PageFinding.unexpected("a row of lines without text", at: $0) }
        }
    }

    private mutating func close(_ element: HTMLElement, at offset: Int) {
        guard let frame = frames.popLast() else { return }
        if let mark = marks.close(element) { report(mark, in: frame.region) }
        annotations.close(element)
        if frame.isLabel { assembler.closeLabel() }
        if frame.isLink, let destination = assembler.closeLink() {
            report(element.offset) { PageFinding.emptyLink(to: destination, at: $0) }
        }
        if frame.isContainer, !assembler.close(at: offset), findings.count == frame.foundBefore {
            report(element.offset) { PageFinding.unexpected("the element <\(element.name)> without text", at: $0) }
        }
        switch element.known {
        case .tr where frame.isContainer:
            if tables.isRowEmpty { report(element.offset) { PageFinding.unexpected("a row without cells", at: $0) } }
            tables.closeRow(&assembler)
        case .table where frame.isContainer: tables.closeTable()
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

    /// What can be judged only by all of the page: signs beside headings, and what is said beside text.
    private mutating func reportAsides() {
        for mark in marks.astray(targets) { report(mark, in: .main) }
        for (what, offset) in annotations.wrong(among: assembler.blocks) {
            report(offset) { PageFinding.unexpected(what, at: $0) }
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

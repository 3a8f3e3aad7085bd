import Claims
import Diagnostics
import Facts
import Phrases

/// One walk through the blocks of a page. What a block says depends on where it stands: under which heading, behind
/// which label, in which column, after which sentence.
struct PageRun {
    let page: VisiblePage
    let grammar: Grammar
    let furniture: Furniture

    var entries: [PageReading.Entry] = []
    var findings: [Diagnostic]
    /// The document, once its title has been read.
    var document: DocumentKind?
    /// The section under whose heading the walk is.
    var section: DocumentTemplate.Section?
    /// The sections of the headings above, with the levels of those.
    var outline: [(level: Int, section: Int)] = []
    /// The topics of the headings above, with their levels.
    var headingTopics: [(level: Int, topic: Topic)] = []
    /// What leads the list that may come: the last claim in running text since the last heading.
    var intro: ClaimKind?
    /// The labelled item whose nested items may come.
    var labelled: Place.Spot?
    /// The topic of the table row.
    var rowTopic: (table: Int, row: Int, topic: Topic)?
    var columns: [Int: Place.Spot] = [:]
    /// A question that nested items are to answer, until one does.
    var openQuestion: VisibleText?
    /// The headers of the table's columns that no cell has answered yet.
    var openColumns: [Int: VisibleText] = [:]

    init(_ page: VisiblePage, _ grammar: Grammar, _ furniture: Furniture) {
        self.page = page
        self.grammar = grammar
        self.furniture = furniture
        findings = page.findings
    }

    mutating func reading() -> PageReading {
        checkHead()
        for block in page.blocks {
            if case .item(let depth) = block.role, depth > 1 {} else { closeQuestion() }
            if !block.role.isInTable { closeTable() }
            read(block)
        }
        closeQuestion()
        closeTable()
        return PageReading(
            file: page.file, document: document, addressing: grammar.addressing, entries: entries, findings: findings)
    }

    private mutating func read(_ block: VisibleBlock) {
        switch block.region {
        case .header, .navigation, .footer: return furniture(block)
        case .head, .main, .aside: break
        }
        checkLinks(of: block)
        switch block.role {
        case .title: title(block)
        case .heading(let level): heading(block, level)
        case .paragraph, .other: text(block)
        case .item(let depth): item(block, depth)
        case .columnHeader(_, let column): columnHeader(block, column)
        case .cell(let table, let row, let column): cell(block, table, row, column)
        case .meta, .caption, .attribute: unread(block.text, at: nil)
        }
    }

    var topics: [Topic] { headingTopics.map(\.topic) }

    func place(_ spot: Place.Spot) -> Place? {
        guard let document, let section else { return nil }
        return Place(document, section: section.id, spot)
    }
}

// What stands around the document.
extension PageRun {
    /// A page is in Dutch, and has the site's own style sheet: any other could hide or replace what is read here.
    private mutating func checkHead() {
        let start = page.location(ofOffset: 0)
        if let language = page.language, language != "nl" {
            findings.append(
                Diagnostic(
                    "page-language", .error, "the page says that it is in \"\(language)\"", at: start,
                    remedy: "Write <html lang=\"nl\">."))
        }
        for sheet in page.stylesheets where sheet != Self.stylesheet {
            findings.append(
                Diagnostic(
                    "stylesheet-unknown", .error, "the page takes its style from \(sheet)", at: start,
                    remedy: "Link only the site's own style sheet: \(Self.stylesheet)."))
        }
    }

    /// From a document to the style sheet of its site.
    private static let stylesheet = "../../assets/style.css"

    /// Furniture is what is declared for its region, and links that repeat a heading of the page.
    private mutating func furniture(_ block: VisibleBlock) {
        let region: Furniture.Region =
            switch block.region {
            case .header: .header
            case .navigation: .navigation
            default: .footer
            }
        if let label = block.label { unread(label, at: nil) }
        let text = block.text.string
        if block.role.isHeading || !(repeatsHeading(block) || furniture.allows(text, in: region)) {
            return unread(block.text, at: nil)
        }
        for link in block.links where !isFurnitureLink(link, text) { linkElsewhere(link, in: block) }
    }

    /// A navigation link with the words of a heading of the page leads to that heading.
    private func repeatsHeading(_ block: VisibleBlock) -> Bool {
        block.region == .navigation && block.links.count == 1
            && page.blocks.contains {
                $0.region == .main && $0.role.isHeading && $0.text.string == block.text.string && $0.id != nil
                    && "#" + ($0.id ?? "") == block.links[0].destination
            }
    }

    /// Furniture leads within the page, or to the page of the site that it names.
    private func isFurnitureLink(_ link: VisibleBlock.Link, _ text: String) -> Bool {
        if link.destination.hasPrefix("#") { return true }
        return furniture.destinations(of: text).contains(link.destination)
    }

    /// The title of the page repeats its first heading.
    private mutating func title(_ block: VisibleBlock) {
        let heading = page.blocks.first { $0.role == .heading(level: 1) }
        if heading?.text.string != block.text.string { unread(block.text, at: nil, isHeading: true) }
    }

    /// A link leads where its text says.
    private mutating func checkLinks(of block: VisibleBlock) {
        for link in block.links where !LinkTarget.isHonest(link.destination, for: block.text[link.range].string) {
            linkElsewhere(link, in: block)
        }
    }

    private mutating func linkElsewhere(_ link: VisibleBlock.Link, in block: VisibleBlock) {
        findings.append(
            Diagnostic(
                "link-elsewhere", .error,
                "the link \"\(block.text[link.range].string)\" leads to \(link.destination)",
                at: page.location(ofOffset: block.text.offsets[link.range].first ?? block.offset),
                remedy: "Run `make` to write the page anew, or change the fact."))
    }

    /// A question that nothing answers says something by itself: that there was something to ask.
    private mutating func closeQuestion() {
        if let question = openQuestion { unread(question, at: nil, isHeading: true) }
        openQuestion = nil
    }

    private mutating func closeTable() {
        for (_, header) in openColumns.sorted(by: { $0.key < $1.key }) { unread(header, at: nil, isHeading: true) }
        openColumns = [:]
    }
}

// Text that is not understood.
extension PageRun {
    mutating func unread(
        _ text: VisibleText, at place: Place?, nearest candidates: [Pattern] = [], isHeading: Bool = false
    ) {
        guard !text.isEmpty else { return }
        let string = text.string
        let known =
            NearestPhrase.find(string, among: candidates) ?? NearestPhrase.find(string, among: grammar.runningText)
        entries.append(
            .unread(
                UnreadText(
                    text: string, place: place, location: page.location(ofOffset: text.offsets.first ?? 0),
                    nearest: known, isHeading: isHeading)))
    }
}

extension VisibleBlock.Role {
    var isHeading: Bool {
        if case .heading = self { true } else { false }
    }

    var isInTable: Bool {
        switch self {
        case .cell, .columnHeader: true
        default: false
        }
    }
}

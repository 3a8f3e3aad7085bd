import Claims
import Diagnostics
import Facts
import Phrases
import Surroundings
import Visible

/// One walk through the blocks of a page. What a block says depends on where it stands: under which heading, behind
/// which label, in which column, after which sentence. A class, since all of it is touched for each block.
final class PageRun {
    let page: VisiblePage
    let grammar: Grammar
    let surroundings: Surroundings
    let headings: LinkedHeadings

    var entries: [PageReading.Entry] = []
    var headingCopies: [HeadingCopy] = []
    var findings: [Diagnostic]
    var ambiguities: [Int: Diagnostic] = [:]
    /// The document, once its title has been read.
    var document: DocumentKind?
    /// The section under whose heading the walk is.
    var section: SectionGrammar?
    /// The sections of the headings above, with the levels of those.
    var outline: [(level: Int, section: Int)] = []
    /// The topics of the headings above, with their levels.
    var headingTopics: [(level: Int, topic: Topic)] = []
    /// What the last sentence of running text is about, for those that go on about it, in the same paragraph or the next.
    var leader: (topic: Topic, branch: Branch?)?
    var lists = Lists()
    var table = Table()
    /// The number of the unit that the walk is in: a block, or a row of a table.
    var unit = 0
    /// The entries of the headings, by the number of their block.
    var headingEntries: [Int: Int] = [:]
    /// The entries of headings that stand at another level than the template gives them.
    var misplacedLevels: [Int: PageReading.HeadingLevel] = [:]
    /// The links of the block.
    var links: [Link] = []
    /// What was read before, on this page or others.
    var readTexts: ReadTexts

    init(_ page: VisiblePage, _ grammar: Grammar, _ surroundings: Surroundings) {
        self.page = page
        self.grammar = grammar
        readTexts = grammar.memory.take()
        self.surroundings = surroundings
        headings = LinkedHeadings(page, surroundings.places)
        findings = page.findings + TableShape.findings(in: page)
    }

    func reading() -> PageReading {
        checkHead()
        if !page.blocks.contains(where: { $0.role == .heading(level: 1) }) { assumeDocument() }
        var frame: [Int] = []
        for (index, block) in page.blocks.enumerated() {
            if block.isInFrame { frame.append(index) } else { read(block, index) }
        }
        closeQuestion()
        closeTable()
        for index in frame { readFrame(page.blocks[index], index) }
        if !frame.isEmpty { checkFramePlace() }
        grammar.memory.giveBack(readTexts)
        return PageReading(
            page: page, document: document, addressing: grammar.addressing, entries: entries,
            headingCopies: headingCopies,
            misplacedLevels: misplacedLevels, findings: findings, ambiguities: ambiguities)
    }

    private func read(_ block: VisibleBlock, _ index: Int) {
        if case .item(let depth) = block.role, depth > 1 {} else { closeQuestion() }
        if !block.role.isInTable { closeTable() }
        startUnit(index, block)
        openLinks(of: block)
        defer { closeLinks() }
        switch block.role {
        case .heading(let level):
            heading(block, level, index)
            headingEntries[index] = entries.indices.last
        case .paragraph, .other: text(block)
        case .item(let depth): item(block, depth)
        case .columnHeader(_, let column): columnHeader(block, column)
        case .cell(let table, let row, let column): cell(block, table, row, column)
        // Whatever has one is a finding of its own.
        case .attribute(name: "alt"): break
        case .attribute(let name): unread(block.text, at: nil, as: .attribute(name: name))
        case .title, .meta, .caption: unread(block.text, at: nil)
        }
    }

    /// The cells of a row are one unit, and so is an attribute with the block that it is in.
    private func startUnit(_ index: Int, _ block: VisibleBlock) {
        switch block.role {
        case .cell(_, _, let column) where column > 0: break
        case .attribute: break
        default: unit = index
        }
    }

    var topics: [Topic] { headingTopics.map(\.topic) }

    /// The template of the document.
    var template: DocumentGrammar? { document.map(grammar.document) }
}

// Text that is not understood.
extension PageRun {
    func unread(
        _ text: VisibleText, at place: Place?, nearest candidates: PatternSet = .empty,
        as role: UnreadText.Role = .sentence
    ) {
        guard !text.isEmpty else { return }
        // No phrase is meant for what stands around the document.
        let phrases = role == .surrounding ? .empty : grammar.runningText
        let nearest = NearestPhrase.find(text.bytes, among: candidates, orElse: phrases)
        let passage = passage(text, text.bytes.indices, at: place)
        entries.append(.unread(UnreadText(passage: passage, role: role, nearest: nearest)))
    }

    /// A part of a text, by indices of its bytes.
    func passage(_ text: VisibleText, _ range: Range<Int>, at place: Place?) -> Passage {
        Passage(
            text: String(decoding: text.bytes[range], as: UTF8.self), place: place, unit: unit,
            offsets: range.isEmpty ? (0, 0) : (text.offsets[range.lowerBound], text.offsets[range.upperBound - 1]),
            file: page.places)
    }
}

extension VisibleBlock.Role {
    var isHeading: Bool {
        if case .heading = self { true } else { false }
    }

    fileprivate var isInTable: Bool {
        switch self {
        case .cell, .columnHeader: true
        default: false
        }
    }
}

extension VisibleBlock {
    /// Whether it stands around the document: in the header, the contents, the footer, or in the head of the page.
    var isInFrame: Bool {
        switch (region, role) {
        case (.header, _), (.navigation, _), (.footer, _), (_, .title), (_, .meta): true
        default: false
        }
    }
}

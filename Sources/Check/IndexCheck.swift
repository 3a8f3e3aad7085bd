import Diagnostics
import Facts
import Surroundings
import Texts
import Visible

/// A page that leads to others: the index holds the names of the organisations and links to their documents, in the order
/// of the facts, and nothing else; the page for what is not there leads to the index.
public struct IndexCheck {
    /// What one block of the page says, and where it links to.
    public struct Line: Hashable, Sendable {
        let text: String
        let destination: String?
        let origin: Location?

        public init(_ text: String, to destination: String? = nil, from origin: Location? = nil) {
            self.text = DisplayText.normalised(text).withPlainQuotes
            self.destination = destination
            self.origin = origin
        }
    }

    private let page: VisiblePage
    private let expected: [Line]
    private let title: String
    private let furniture: Furniture
    private let frame: PageFrame
    private let blank: VisiblePage

    /// - Parameters:
    ///   - blank: such a page with nothing in it but its title.
    ///   - expected: the lines below the title.
    public init(
        _ page: VisiblePage, title: String, furniture: Furniture, frame: PageFrame, blank: VisiblePage,
        expected: [Line]
    ) {
        self.page = page.withPlainQuotes
        self.title = DisplayText.normalised(title).withPlainQuotes
        self.blank = blank
        self.furniture = furniture
        self.frame = frame
        self.expected = [Line(title)] + expected
    }

    public func diagnostics() -> [Diagnostic] {
        let titles = page.blocks.filter { $0.role == .title }
        let wrongTitles = titles.filter { $0.text.string != title }.map { unread($0) }
        let body = page.blocks.filter { !$0.isInHead && !isFurniture($0) }
        return page.findings + HeadCheck(page, frame).all() + wrongTitles + differences(body)
            + SurroundingsCheck(page, like: blank, reported: body.map(place(of:))).diagnostics()
    }

    private func differences(_ blocks: [VisibleBlock]) -> [Diagnostic] {
        // An index has as many lines as there are documents: no line is held against all blocks.
        let places = Dictionary(grouping: blocks.indices) { Said(blocks[$0]) }
        let candidates = expected.map { line in
            (places[Said(line)] ?? []).filter { blocks[$0].leadsAsAWhole }
        }
        var findings: [Diagnostic] = []
        var (line, block) = (0, 0)
        for pair in LongestMatch.pairs(candidates) + [LongestMatch.Pair(left: expected.count, right: blocks.count)] {
            findings += differences(expected[line..<pair.left], blocks[block..<pair.right])
            (line, block) = (pair.left + 1, pair.right + 1)
        }
        return findings
    }

    /// Between what stands as it must: the first stands for the first, the second for the second.
    private func differences(_ lines: ArraySlice<Line>, _ blocks: ArraySlice<VisibleBlock>) -> [Diagnostic] {
        let changed = zip(lines, blocks).map { drifted($0, $1) }
        return changed + missing(Array(lines.dropFirst(changed.count))) + blocks.dropFirst(changed.count).map(unread)
    }

    private func isFurniture(_ block: VisibleBlock) -> Bool {
        let regions: [VisibleBlock.Region: Furniture.Region] = [.header: .header, .footer: .footer]
        guard let region = regions[block.region], block.label == nil, !block.isHeading else { return false }
        let text = block.text.string
        let own = furniture.links(in: region).filter { $0.text == text }.map(\.address)
        return furniture.allows(text, in: region)
            && block.links.allSatisfy { leadsWithin($0) || own.contains($0.destination) }
    }

    /// Whether a link leads to an element of the page.
    private func leadsWithin(_ link: VisibleBlock.Link) -> Bool {
        guard link.destination.hasPrefix("#") else { return false }
        return page.targets.isEmpty || page.targets[String(link.destination.dropFirst())] == start
    }

    /// The number of the first block of the page's own.
    private var start: Int? { page.blocks.firstIndex { $0.region == .main } }

    private func place(of block: VisibleBlock) -> Location {
        page.location(ofOffset: block.text.offsets.first ?? block.offset)
    }

    private func unread(_ block: VisibleBlock) -> Diagnostic {
        Diagnostic(
            .textUnread, .error, "nothing has to say this here: \"\(ShownText.of(block.whole.string))\"",
            at: page.location(ofOffset: block.offset), remedy: "Run `make` to write the page anew.")
    }

    private func drifted(_ line: Line, _ block: VisibleBlock) -> Diagnostic {
        let text = block.whole.string
        let destinations = block.links.map(\.destination).joined(separator: ", ")
        let what =
            text == line.text
            ? "\"\(text)\" leads to \(destinations.isEmpty ? "nothing" : destinations)"
            : "the page says \"\(ShownText.of(text, beside: line.text))\", it has to say \"\(line.text)\""
        return Diagnostic(
            .textDrifted, .error, what, at: page.location(ofOffset: block.offset),
            notes: line.origin.map { [.init("fact", at: $0)] } ?? [], remedy: "Run `make` to write the page anew.")
    }

    /// What is missing together is one difference, at what hides it, if something does.
    private func missing(_ lines: [Line]) -> [Diagnostic] {
        guard let line = lines.first else { return [] }
        let rest = lines.count > 1 ? ", nor \(lines.count - 1) more texts that belong behind it" : ""
        let hiding = page.findings.first { $0.rule == .textHidden }?.location
        return [
            Diagnostic(
                .textMissing, .error, "the page does not say \"\(line.text)\"\(rest)",
                at: hiding ?? Location(file: page.file, line: 1),
                notes: line.origin.map { [.init("fact", at: $0)] } ?? [], remedy: "Run `make` to write the page anew.")
        ]
    }
}

extension VisibleBlock {
    fileprivate var isInHead: Bool {
        switch role {
        case .title, .meta: true
        default: false
        }
    }

    fileprivate var isHeading: Bool {
        if case .heading = role { true } else { false }
    }
}

extension VisibleBlock {
    /// Whether each link in it is over all of its text.
    fileprivate var leadsAsAWhole: Bool { links.allSatisfy { $0.range == text.bytes.indices } }
}

/// What a line has to say, or a block says, and where that leads.
private struct Said: Hashable {
    let text: String
    let destinations: [Substring]

    init(_ line: IndexCheck.Line) {
        text = line.text
        destinations = [line.destination].compactMap(\.self).map(Self.folder)
    }

    init(_ block: VisibleBlock) {
        text = block.whole.string
        destinations = block.links.map { Self.folder(of: $0.destination) }
    }

    /// Servers show the index of a folder by its name alone.
    private static func folder(of address: String) -> Substring {
        address.hasSuffix("/index.html") ? address.dropLast(10) : address[...]
    }
}

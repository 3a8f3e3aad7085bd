import Diagnostics
import Visible

/// What the site puts around every document is there: its style, and the lines of its header, contents and footer. More may
/// stand there, if the site declares it.
struct SurroundingsCheck {
    fileprivate struct Line: Hashable {
        let region: VisibleBlock.Region
        /// Nothing for a line of the contents.
        let text: String?
        let isLink: Bool
    }

    private let page: VisiblePage
    private let blank: VisiblePage
    private let reported: Set<Location>

    /// - Parameters:
    ///   - blank: a page as the site makes it, with nothing in it.
    ///   - reported: where texts stand that are known to be none of the page.
    init(_ page: VisiblePage, like blank: VisiblePage, reported: [Location]) {
        self.page = page
        self.blank = blank
        self.reported = Set(reported)
    }

    func diagnostics() -> [Diagnostic] {
        guard page.head != nil else { return [] }
        let there = Self.lines(of: page).map(\.line)
        let asked = Self.lines(of: blank).map(\.line)
        // What is hidden is not lost.
        let isHidden = page.findings.contains { $0.rule == .textHidden }
        return style + policy + (isHidden ? [] : missing(asked, in: there)) + repeated(asked)
    }

    private var style: [Diagnostic] {
        guard let head = page.head, let asked = blank.head?.stylesheets.first, head.stylesheets.isEmpty else {
            return []
        }
        return [
            fault(
                .pageStyle, "the page has lost its style sheet, \(asked)", at: Location(file: page.file, line: 1))
        ]
    }

    /// A page without any has a finding of its own, and what lets in more as well.
    private var policy: [Diagnostic] {
        guard let head = page.head, let asked = blank.head?.policies, !head.policies.isEmpty, head.policies != asked,
            !page.findings.contains(where: { $0.rule == .elementUnexpected })
        else { return [] }
        return [
            fault(
                .pagePolicy, "the page has another Content-Security-Policy than the site's pages have",
                at: Location(file: page.file, line: 1))
        ]
    }

    /// What is lost together is one finding.
    private func missing(_ asked: [Line], in there: [Line]) -> [Diagnostic] {
        [VisibleBlock.Region.header, .navigation, .footer].compactMap { region in
            let lost = asked.filter { $0.region == region && !there.contains($0) }.unique.dropFirst(
                strangers(in: region))
            guard let first = lost.first else { return nil }
            let isUnlinked = lost.allSatisfy { line in there.contains { $0.region == region && $0.text == line.text } }
            let others = lost.dropFirst().map { Diagnostic.Note("nor, with it: \($0.name)") }
            let what = isUnlinked ? "is no link any more" : "is not there"
            return fault(
                .frameDrifted, "in the \(region.name) of the page, \(first.name) \(what)", at: place(region), others)
        }
    }

    /// How many lines stand there in the stead of others, and have been found as such.
    private func strangers(in region: VisibleBlock.Region) -> Int {
        page.blocks.count { block in
            block.region == region
                && reported.contains(page.location(ofOffset: block.text.offsets.first ?? block.offset))
        }
    }

    private func repeated(_ asked: [Line]) -> [Diagnostic] {
        var known: Set<Line> = []
        let lines = Self.lines(of: page).filter { $0.line.text != nil && asked.contains($0.line) }
        return lines.compactMap { line, offset -> Diagnostic? in
            if known.insert(line).inserted { return nil }
            return fault(
                .frameDrifted, "the \(line.region.name) of the page has \(line.name) more than once",
                at: page.location(ofOffset: offset))
        }
    }

    /// Where the region is, or was.
    private func place(_ region: VisibleBlock.Region) -> Location {
        let block =
            page.blocks.first { $0.region == region }
            ?? (region == .footer ? page.blocks.last : page.blocks.first { $0.region == .main })
        return block.map { page.location(ofOffset: $0.offset) } ?? Location(file: page.file, line: 1)
    }

    private static func lines(of page: VisiblePage) -> [(line: Line, offset: Int)] {
        page.blocks.filter { [.header, .navigation, .footer].contains($0.region) }.compactMap { block in
            switch block.role {
            case .title, .meta, .attribute: return nil
            default: break
            }
            let isLink = block.links.count == 1 && block.links[0].range == block.text.bytes.indices
            let isContents = block.region == .navigation && isLink
            return (
                Line(region: block.region, text: isContents ? nil : block.text.string, isLink: isLink), block.offset
            )
        }
    }

    private func fault(
        _ rule: RuleID, _ what: String, at location: Location, _ notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(rule, .error, what, at: location, notes: notes, remedy: "Run `make` to write the page anew.")
    }
}

extension SurroundingsCheck.Line {
    fileprivate var name: String { text.map { "\"\($0)\"" } ?? "its list of sections" }
}

extension VisibleBlock.Region {
    fileprivate var name: String { self == .navigation ? "contents" : rawValue }
}

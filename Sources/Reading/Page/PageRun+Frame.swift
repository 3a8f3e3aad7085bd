import Diagnostics
import Phrases

// What stands around the document: the head of the page, its header, contents and footer; and links.
extension PageRun {
    mutating func checkHead() {
        guard let head = page.head else { return }
        findings += head.findings(stylesheet: Self.stylesheet, at: page.location(ofOffset: 0))
    }

    /// From a document to the style sheet of its site.
    private static let stylesheet = "../../assets/style.css"

    mutating func readFrame(_ block: VisibleBlock, _ index: Int) {
        unit = index
        if block.role == .title {
            let heading = page.blocks.firstIndex { $0.role == .heading(level: 1) }
            return echo(block, as: .title, of: heading)
        }
        if let label = block.label { unread(label, at: nil) }
        if block.role.isHeading { return unread(block.text, at: nil, as: .heading) }
        let text = block.text.string
        if furniture.allows(text, in: region(of: block)) {
            for link in block.links where !isFurnitureLink(link, text) { linkElsewhere(link, in: block) }
        } else if block.region == .navigation, let id = id(linkedFrom: block) {
            echo(block, as: .contents(isAstray: !page.ids.isEmpty && headings.byID[id] == nil), of: heading(id, block))
        } else {
            unread(block.text, at: nil)
        }
    }

    private mutating func echo(_ block: VisibleBlock, as kind: Echo.Kind, of heading: Int?) {
        echoes.append(
            Echo(
                kind: kind, text: block.text.string, destination: block.links.first?.destination,
                location: page.location(ofOffset: block.text.offsets.first ?? block.offset),
                heading: heading.flatMap { headingEntries[$0] }))
    }

    /// Within the document stands nothing but its contents, right before its first section.
    mutating func checkFramePlace() {
        let document = page.blocks.indices.filter { page.blocks[$0].region == .main }
        guard let first = document.first, let last = document.last else { return }
        let section = document.first { page.blocks[$0].role == .heading(level: 2) } ?? first
        let contents = (document.last { $0 < section } ?? section)..<section
        let strange = (first...last).filter { index in
            let block = page.blocks[index]
            return block.isInFrame && !(block.region == .navigation && contents.contains(index))
        }
        let known = Set(strange)
        for index in strange where !known.contains(index - 1) {
            findings.append(
                Diagnostic(
                    "frame-drifted", .error,
                    "this <\(page.blocks[index].region.element)> stands amid the text of the document",
                    at: page.location(ofOffset: page.blocks[index].offset),
                    remedy: "Run `make` to write the page anew."))
        }
    }

    private func region(of block: VisibleBlock) -> Furniture.Region {
        switch block.region {
        case .header: .header
        case .navigation: .navigation
        default: .footer
        }
    }

    /// Where a line of the contents leads, when all of it is one link within the page.
    private func id(linkedFrom block: VisibleBlock) -> String? {
        guard block.links.count == 1, let link = block.links.first, link.range == block.text.bytes.indices,
            link.destination.hasPrefix("#")
        else { return nil }
        return String(link.destination.dropFirst())
    }

    /// The heading of an id; where the page has no such id, the one that the line repeats.
    private func heading(_ id: String, _ line: VisibleBlock) -> Int? {
        page.ids.contains(id) ? headings.byID[id] : headings.byText[line.text.string]
    }

    /// Furniture leads to an element of the page, or to the page of the site that it names.
    private func isFurnitureLink(_ link: VisibleBlock.Link, _ text: String) -> Bool {
        if link.destination.hasPrefix("#") {
            return page.ids.isEmpty || page.ids.contains(String(link.destination.dropFirst()))
        }
        return furniture.destinations(of: text).contains(link.destination)
    }
}

/// The headings of the document, as lines of the contents name them: the first of each id and text, by its block.
struct LinkedHeadings {
    private(set) var byID: [String: Int] = [:]
    private(set) var byText: [String: Int] = [:]

    init(_ page: VisiblePage) {
        for (index, block) in page.blocks.enumerated() where block.region == .main && block.role.isHeading {
            if let id = block.id { byID.merge([id: index]) { first, _ in first } }
            byText.merge([block.text.string: index]) { first, _ in first }
        }
    }
}

extension VisibleBlock.Region {
    /// The name of the element that makes it.
    fileprivate var element: String { self == .navigation ? "nav" : rawValue }
}

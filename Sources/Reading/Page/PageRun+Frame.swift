import Diagnostics
internal import Markup
import Surroundings
import Visible

// What stands around the document: the head of the page, its header, contents and footer; and links.
extension PageRun {
    /// Whether a page needs a head, the check knows; what has none may be a part of another page.
    func checkHead() {
        guard let head = page.head, !head.isSilent else { return }
        let assets = surroundings.assets
        findings += head.findings(
            stylesheet: Self.root + assets.stylesheet.path, icon: Self.root + assets.icon.path,
            logo: assets.logo.map { Self.root + $0.path }, at: page.location(ofOffset: 0))
    }

    /// From a document to the folder of the index page.
    private static let root = "../../"

    func readFrame(_ block: VisibleBlock, _ index: Int) {
        unit = index
        if block.role == .title {
            let heading = page.blocks.firstIndex { $0.role == .heading(level: 1) }
            return copy(block, as: .title, of: heading)
        }
        if case .meta(let name) = block.role {
            return isKnown(block.text.string, as: name) ? () : unread(block.text, at: nil, as: .meta(name: name))
        }
        if let label = block.label { unread(label, at: nil, as: .surrounding) }
        if block.role.isHeading { return unread(block.text, at: nil, as: .heading) }
        let text = block.text.string
        if surroundings.furniture.allows(text, in: region(of: block)) {
            for link in block.links where !isFurnitureLink(link, text) {
                let furniture = surroundings.furniture
                linkElsewhere(
                    link, in: block, insteadOf: furniture.destinations(of: text, in: surroundings.places).first,
                    by: furniture.fact(behind: text)
                )
            }
        } else if block.region == .navigation, let id = id(linkedFrom: block) {
            copy(
                block, as: .contents(isAstray: !page.targets.isEmpty && headings.byID[id] == nil),
                of: heading(id, block))
        } else {
            unread(block.text, at: nil, as: .surrounding)
        }
    }

    /// Whether the page says by itself what its head says: its title, sentences of its text, where it is published.
    private func isKnown(_ text: String, as name: String) -> Bool {
        switch name {
        case "og:type": return text == "website"
        case "og:locale": return text == "nl_NL"
        case "og:url": return page.head?.canonicals == [text]
        case "og:title": return page.blocks.first { $0.role == .heading(level: 1) }?.text.string == text
        case "description", "og:description": return isSaid(text[...])
        default: return false
        }
    }

    /// Whether a text is no more than sentences of the page, one after the other.
    private func isSaid(_ text: Substring) -> Bool {
        var rest = text
        while !rest.isEmpty {
            let said = entries.lazy.map(\.passage.text).first {
                rest.utf8.starts(with: $0.utf8) && (rest == $0 || rest.hasPrefix($0 + " "))
            }
            guard let said, !said.isEmpty else { return false }
            rest = rest.dropFirst(said.count).drop { $0 == " " }
        }
        return true
    }

    private func copy(_ block: VisibleBlock, as kind: HeadingCopy.Kind, of heading: Int?) {
        headingCopies.append(
            HeadingCopy(
                kind: kind, text: block.text.string, destination: block.links.first?.destination,
                location: page.location(ofOffset: block.text.offsets.first ?? block.offset),
                heading: heading.flatMap { headingEntries[$0] }))
    }

    /// Within the document stands nothing but its contents, right before its first section.
    func checkFramePlace() {
        var isRead = Array(repeating: false, count: page.blocks.count)
        for case .claim(let read) in entries { isRead[read.passage.unit] = true }
        // What stands around the document and is no part of it has a finding of its own.
        let document = page.blocks.indices.filter { isRead[$0] && page.blocks[$0].region == .main }
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
                    .frameDrifted, .error,
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
        page.targets[id] != nil ? headings.byID[id] : headings.byText[line.text.string]
    }

    /// Furniture leads to the start of the document, or to the page of the site that it names.
    private func isFurnitureLink(_ link: VisibleBlock.Link, _ text: String) -> Bool {
        if link.destination.hasPrefix("#") {
            let target = page.targets[String(link.destination.dropFirst())]
            // Where nothing of the document is seen, that has a finding of its own.
            guard let start = page.blocks.firstIndex(where: { $0.region == .main }) else { return target != nil }
            return page.targets.isEmpty || target == start
        }
        return surroundings.furniture.destinations(of: text, in: surroundings.places).contains(link.destination)
    }
}

extension VisibleBlock.Region {
    /// The name of the element that makes it.
    fileprivate var element: String { self == .navigation ? "nav" : rawValue }
}

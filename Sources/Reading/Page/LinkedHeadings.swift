import Surroundings
import Visible

/// The headings of the document, as links and lines of the contents name them: the first of each id and text, by its block.
struct LinkedHeadings {
    private(set) var byID: [String: Int] = [:]
    private(set) var byText: [String: Int] = [:]
    /// All headings with a text, in small letters.
    private var named: [String: Set<Int>] = [:]
    private let places: DocumentPlaces
    /// Whether nothing of the page has an id, or of the document in a page of another system no heading: in Markdown, and where
    /// all were taken away.
    private let isWithoutIDs: Bool
    /// Where a link to each id of the page lands.
    private let targets: [String: Int]

    init(_ page: VisiblePage, _ places: DocumentPlaces) {
        self.places = places
        isWithoutIDs =
            page.isOfTheme
            ? !page.blocks.contains { $0.isHeadingOfDocument && $0.id != nil } : page.targets.isEmpty
        targets = page.targets
        for (index, block) in page.blocks.enumerated() where block.isHeadingOfDocument {
            let text = block.text.string
            if byText[text] == nil { byText[text] = index }
            named[text.lowercased(), default: []].insert(index)
        }
        byID = page.targets.filter {
            page.blocks.indices.contains($0.value) && page.blocks[$0.value].isHeadingOfDocument
        }
    }

    func has(_ text: String) -> Bool { named[text.lowercased()] != nil }

    /// Where a link to the first heading with a text leads; nothing where there is no such heading.
    func address(of text: String) -> String? {
        guard has(text) else { return nil }
        return "#" + places.anchor(of: text)
    }

    /// Whether an address leads to a heading that a text names.
    func leads(_ address: String, to text: String) -> Bool {
        guard address.hasPrefix("#") else { return false }
        let id = String(address.dropFirst())
        guard let headings = named[text.lowercased()] else { return true }
        return canGive(id, to: text) || byID[id].map(headings.contains) ?? false
    }

    /// Whether a link on all of a heading leads to that heading, where another system took the ids away.
    func isSelfLink(_ link: VisibleBlock.Link, of block: VisibleBlock) -> Bool {
        guard block.isHeadingOfDocument, link.range == block.text.bytes.indices else { return false }
        return link.destination.first == "#" && canGive(String(link.destination.dropFirst()), to: block.text.string)
    }

    /// Whether nothing but the words of a heading can have given it an id that was taken away.
    private func canGive(_ id: String, to text: String) -> Bool {
        isWithoutIDs && targets[id] == nil && places.canGive(id, to: text)
    }
}

extension VisibleBlock {
    fileprivate var isHeadingOfDocument: Bool { region == .main && role.isHeading }
}

import Surroundings
import Visible

/// The headings of the document, as links and lines of the contents name them: the first of each id and text, by its block.
struct LinkedHeadings {
    private(set) var byID: [String: Int] = [:]
    private(set) var byText: [String: Int] = [:]
    /// All headings with a text, in small letters.
    private var named: [String: Set<Int>] = [:]
    private let places: DocumentPlaces
    /// Whether nothing of the page has an id: in Markdown, and where all were taken away.
    private let isWithoutIDs: Bool

    init(_ page: VisiblePage, _ places: DocumentPlaces) {
        self.places = places
        isWithoutIDs = page.targets.isEmpty
        for (index, block) in page.blocks.enumerated() where block.region == .main && block.role.isHeading {
            byText.merge([block.text.string: index]) { first, _ in first }
            named[block.text.string.lowercased(), default: []].insert(index)
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
        return isWithoutIDs ? places.canGive(id, to: text) : byID[id].map(headings.contains) ?? false
    }
}

extension VisibleBlock {
    fileprivate var isHeadingOfDocument: Bool { region == .main && role.isHeading }
}

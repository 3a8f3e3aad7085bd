import Claims
import Diagnostics
import Facts
import Render
import Surroundings

/// A page that leads to the documents of organisations: the index, or one of the pages that it leads to where there are too many
/// organisations to look through on one.
struct IndexPage: Sendable {
    typealias Link = (text: String, path: String)

    /// From the output folder.
    let path: String
    let title: String
    /// The organisations to whose documents it leads, by their numbers.
    let organisations: Range<Int>
    /// The other such pages that it leads to.
    let links: [Link]

    /// So many organisations stand on one page at most.
    static let most = 1_000

    /// Where the pages beside the index stand.
    static func path(ofPart number: Int) -> String { "overzicht-\(number).html" }

    /// Whether a path is that of one of them.
    static func isPart(_ path: String) -> Bool {
        let number = path.hasPrefix("overzicht-") && path.hasSuffix(".html") ? path.dropFirst(10).dropLast(5) : ""
        return Int(number).map { Self.path(ofPart: $0) == path } ?? false
    }

    /// The numbers of so many organisations, in parts that fit on a page, of nearly the same size.
    static func parts(of count: Int) -> [Range<Int>] {
        let parts = (count + most - 1) / most
        return (0..<parts).map { (count * $0 / parts)..<(count * ($0 + 1) / parts) }
    }
}

extension Site {
    /// The index, and the pages that it leads to.
    ///
    /// - Throws: `furniture-malformed` where there are several, and nothing says what they are called.
    func indexPages(of cards: OrganisationCards) throws(DiagnosticError) -> [IndexPage] {
        let parts = IndexPage.parts(of: cards.count)
        guard parts.count > 1 else {
            return [IndexPage(path: "index.html", title: furniture.indexTitle, organisations: cards.indices, links: [])]
        }
        let back: IndexPage.Link = (furniture.indexTitle, "index.html")
        var pages: [IndexPage] = []
        for (index, part) in parts.enumerated() {
            let (first, last) = (cards[part.lowerBound].name, cards[part.upperBound - 1].name)
            guard let title = furniture.title(ofPartFrom: first, to: last) else { throw DiagnosticError(partUnnamed) }
            pages.append(
                IndexPage(path: IndexPage.path(ofPart: index + 1), title: title, organisations: part, links: [back]))
        }
        let index = IndexPage(
            path: "index.html", title: furniture.indexTitle, organisations: 0..<0,
            links: pages.map { ($0.title, $0.path) })
        return [index] + pages
    }

    private var partUnnamed: Diagnostic {
        Diagnostic(
            .furnitureMalformed, .error,
            "of more than \(IndexPage.most) organisations, the index is in parts, and nothing says what these are called",
            at: Location(file: Self.furnitureFile),
            remedy:
                "Write a line \"- part: {first} ... {last}\" under \"## names\": the names of the first and the last of a part."
        )
    }

    func render(_ page: IndexPage, of cards: OrganisationCards) throws(DiagnosticError) -> RenderedFile {
        let entries = cards[page.organisations].lazy.map { (id: $0.id, name: $0.name, documents: $0.documents) }
        return try renderer(surroundings.common).index(
            page.title, at: page.path, entries, leadingTo: page.links, in: frame(of: page))
    }

    /// What the head of such a page holds.
    func frame(of page: IndexPage) -> PageFrame {
        PageFrame(
            PageFrame.Line(page.title), surroundings.common.assets, root: "",
            canonical: siteFacts.address?.address(of: page.path == "index.html" ? "" : page.path))
    }
}

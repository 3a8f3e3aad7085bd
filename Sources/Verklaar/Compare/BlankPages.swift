import Claims
import Diagnostics
import Facts
import Render
import Surroundings
import Texts
import Visible

/// What a site puts around its documents, read from pages that it makes of nothing.
struct BlankPages: Sendable {
    private struct Key: Hashable {
        /// Nothing for those that have the surroundings of the site.
        let owner: String?
        let others: [DocumentKind]
    }

    private let pages: [Key: VisiblePage]

    /// - Throws: `DiagnosticError` for a page template that cannot be used.
    init(_ site: Site) throws {
        let common = [(owner: String?.none, surroundings: site.surroundings.common)]
        let own = site.surroundings.own.map { (owner: String?.some($0.key), surroundings: $0.value) }
        pages = try (common + own).reduce(into: [:]) { pages, one in
            let renderer = try site.renderer(one.surroundings)
            let frame = PageFrame(PageFrame.Line(""), one.surroundings.assets, root: "../../")
            for others in Self.neighbours {
                pages[Key(owner: one.owner, others: others)] = try Self.read(renderer.blank(beside: others, in: frame))
            }
        }
    }

    /// What can stand beside a document: nothing, or all other kinds.
    private static var neighbours: [[DocumentKind]] {
        [[]] + DocumentKind.allCases.map { kind in DocumentKind.allCases.filter { $0 != kind } }
    }

    /// - Parameters:
    ///   - organisation: the one whose page it is.
    ///   - others: its documents besides the one of the page.
    subscript(organisation: String, others: [DocumentKind]) -> VisiblePage? {
        pages[Key(owner: organisation, others: others)] ?? pages[Key(owner: nil, others: others)]
    }

    static func read(_ bytes: [UInt8]) throws(DiagnosticError) -> VisiblePage {
        try Stages.see(bytes, file: "templates/page.html", as: .html).withPlainQuotes
    }
}

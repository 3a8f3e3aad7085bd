import Claims
import Diagnostics
import Reading
import Render

/// What a site puts around its documents, read from pages that it makes of nothing.
struct BlankPages: Sendable {
    private let pages: [[DocumentKind]: VisiblePage]

    /// - Throws: `DiagnosticError` for a page template that cannot be used.
    init(_ site: Site) throws {
        let renderer = try site.renderer()
        let alone: [[DocumentKind]] = [[]]
        let pairs = DocumentKind.allCases.map { kind in DocumentKind.allCases.filter { $0 != kind } }
        pages = try Dictionary(
            (alone + pairs).map { ($0, try Self.read(renderer.blank(beside: $0, in: site.blankFrame))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter others: the documents of the organisation besides the one of the page.
    subscript(others: [DocumentKind]) -> VisiblePage? { pages[others] }

    static func read(_ bytes: [UInt8]) throws(DiagnosticError) -> VisiblePage {
        try VisiblePageReader.read(bytes, file: "templates/page.html", format: .html)
    }
}

import Claims
import Diagnostics
import Reading
import Render

/// What a site puts around its documents, read from pages that it makes of nothing.
struct PageFrames: Sendable {
    private let frames: [[DocumentKind]: VisiblePage]

    /// - Throws: `DiagnosticError` for a page template that cannot be used.
    init(_ renderer: SiteRenderer) throws {
        let alone: [[DocumentKind]] = [[]]
        let pairs = DocumentKind.allCases.map { kind in DocumentKind.allCases.filter { $0 != kind } }
        frames = try Dictionary(
            (alone + pairs).map { ($0, try Self.read(renderer.frame(beside: $0))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter others: the documents of the organisation besides the one of the page.
    subscript(others: [DocumentKind]) -> VisiblePage? { frames[others] }

    static func read(_ bytes: [UInt8]) throws -> VisiblePage {
        try VisiblePageReader.read(bytes, file: "templates/page.html", format: .html)
    }
}

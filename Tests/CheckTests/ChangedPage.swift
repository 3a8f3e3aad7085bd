import Claims
import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

/// A page of the frozen site that somebody changed, and the errors that a check finds in it.
struct ChangedPage {
    private static let published = Result {
        let site = try Site(root: FrozenSite.root)
        let pages = try FrozenSite.organisations.map { (organisation: $0, pages: try site.publish($0)) }
        return (inspector: Inspector(site), pages: pages)
    }

    let id: String
    let document: DocumentKind

    static let statement = ChangedPage(id: "lodero", document: .privacyStatement)
    static let cookies = ChangedPage(id: "bres", document: .cookiePolicy)

    func findings(_ format: PublishedPage.Format, _ change: (String) -> String) throws -> [Diagnostic] {
        let published = try Self.published.get()
        let (organisation, pages) = try #require(published.pages.first { $0.organisation.id == id })
        var page = try #require(pages.first { $0.format == format && $0.document == document })
        let text = String(decoding: page.bytes, as: UTF8.self)
        let changed = change(text)
        try #require(changed != text, "nothing was changed")
        page.bytes = Array(changed.utf8)
        return try published.inspector.findings(in: page, of: organisation).filter(\.isFatal)
    }
}

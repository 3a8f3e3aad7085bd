import Claims
import Facts
import Render
import Surroundings

/// What search engines ask of a site. Both name whole addresses, so that a site of which the address is not known has neither.
enum SearchPage: Sendable {
    /// Of each page of these organisations, by their numbers, the day of its version.
    case sitemap(path: String, Range<Int>)
    /// Where there are too many for one: where the others are.
    case sitemaps([String])
    case robots

    static let mainPath = "sitemap.xml"

    var path: String {
        switch self {
        case .sitemap(let path, _): path
        case .sitemaps: Self.mainPath
        case .robots: "robots.txt"
        }
    }

    /// Where the sitemaps beside the main one stand.
    static func path(ofPart number: Int) -> String { "sitemap-\(number).xml" }
}

extension Site {
    /// `sitemap.xml` and `robots.txt`. Of many organisations, there is a sitemap for each page of the index: search engines take
    /// no more than 50,000 addresses from one (sitemaps.org, protocol).
    func searchPages(of cards: OrganisationCards) -> [SearchPage] {
        guard let address = siteFacts.address else { return [] }
        let parts = IndexPage.parts(of: cards.count)
        var pages: [SearchPage] = [.sitemap(path: SearchPage.mainPath, cards.indices)]
        if parts.count > 1 {
            let paths = parts.indices.map { SearchPage.path(ofPart: $0 + 1) }
            pages = [.sitemaps(paths)] + zip(paths, parts).map { .sitemap(path: $0, $1) }
        }
        // Elsewhere than at the root of a host, nobody reads it.
        return pages + (address.isWholeHost ? [.robots] : [])
    }

    func render(_ page: SearchPage, of cards: OrganisationCards) -> RenderedFile {
        let text = siteFacts.address.map { self.text(of: page, cards, at: $0) } ?? ""
        return RenderedFile(path: page.path, bytes: Array(text.utf8))
    }

    private func text(of page: SearchPage, _ cards: OrganisationCards, at address: SiteAddress) -> String {
        switch page {
        case .sitemap(_, let organisations):
            xml("urlset", entries(of: organisations, in: cards, at: address))
        case .sitemaps(let paths):
            xml("sitemapindex", paths.map { "<sitemap><loc>\(address.address(of: $0))</loc></sitemap>" })
        case .robots: "User-agent: *\nAllow: /\n\nSitemap: \(address.address(of: SearchPage.mainPath))\n"
        }
    }

    /// Each page with the day of its version; the index, which comes first, has that of the latest.
    private func entries(
        of organisations: Range<Int>, in cards: OrganisationCards, at address: SiteAddress
    ) -> [String] {
        let pages = cards[organisations].flatMap { card in
            zip(card.documents, card.dates).map { document, date in
                entry(address.address(of: "\(card.id)/\(document.folder)/"), date)
            }
        }
        if organisations.lowerBound > 0 { return pages }
        return [entry(address.address(), cards.lazy.compactMap(\.date).max())] + pages
    }

    /// What an address has in it needs no escapes in XML.
    private func entry(_ address: String, _ date: CalendarDate?) -> String {
        let modified = date.map { "<lastmod>\($0)</lastmod>" } ?? ""
        return "<url><loc>\(address)</loc>\(modified)</url>"
    }

    private func xml(_ root: String, _ lines: [String]) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(lines.joined(separator: "\n"))
        </\(root)>

        """
    }
}

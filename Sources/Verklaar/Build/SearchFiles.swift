import Claims
import Facts
import Render
import Surroundings

// What search engines ask of a site: `sitemap.xml` and `robots.txt`. Both name whole addresses, so that a site of which
// the address is not known has neither.
extension Site {
    func searchFiles(of cards: [OrganisationCard]) -> [RenderedFile] {
        guard let address = siteFacts.address else { return [] }
        let sitemap = RenderedFile(path: "sitemap.xml", bytes: Array(sitemap(of: cards, at: address).utf8))
        // Elsewhere than at the root of a host, nobody reads it.
        guard address.isWholeHost else { return [sitemap] }
        let robots = "User-agent: *\nAllow: /\n\nSitemap: \(address.address(of: sitemap.path))\n"
        return [sitemap, RenderedFile(path: "robots.txt", bytes: Array(robots.utf8))]
    }

    /// Each page with the day of its version; the index has that of the latest.
    private func sitemap(of cards: [OrganisationCard], at address: SiteAddress) -> String {
        let pages = cards.flatMap { card in
            zip(card.documents, card.dates).map { document, date in
                entry(address.address(of: "\(card.id)/\(document.folder)/"), date)
            }
        }
        let index = entry(address.address(), cards.compactMap(\.date).max())
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(([index] + pages).joined(separator: "\n"))
            </urlset>

            """
    }

    /// What an address has in it needs no escapes in XML.
    private func entry(_ address: String, _ date: CalendarDate?) -> String {
        let modified = date.map { "<lastmod>\($0)</lastmod>" } ?? ""
        return "<url><loc>\(address)</loc>\(modified)</url>"
    }
}

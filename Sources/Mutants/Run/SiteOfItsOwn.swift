import Foundation
import Verklaar

/// The site with an address, colours, a logo and links, which the checkout's own has not.
enum SiteOfItsOwn {
    static let file = "content/site.md"
    static let facts = """
        ## address
        - https://privacy.example.nl
        ## accent
        - #8a1538 #ff9db3
        ## logo
        - logo.svg
        ## header
        - Home: https://www.example.nl/
        ## footer
        - Contact: https://www.example.nl/contact
        """
    private static let logos = ["logo.svg", "merk.svg"]

    /// - Parameter text: the facts of the site.
    static func site(at root: URL, saying text: String = facts) throws -> Site {
        let pictures = logos.map { ("content/" + $0, Array("<svg id=\"\($0)\"/>".utf8)) }
        return try Site(
            root: root,
            replacing: Dictionary(uniqueKeysWithValues: pictures).merging([file: Array(text.utf8)]) { $1 })
    }
}

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
        ## text
        - #101010 #f0f0f0
        ## paper
        - #fffdf5 #101418
        ## font
        - arial
        ## size
        - 110 %
        ## width
        - 50 rem
        ## spacing
        - compact
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
        let pictures = logos.map {
            ("content/" + $0, Array(#"<svg xmlns="http://www.w3.org/2000/svg" id="\#($0)"/>"#.utf8))
        }
        return try Site(
            root: root,
            replacing: Dictionary(uniqueKeysWithValues: pictures).merging([file: Array(text.utf8)]) { $1 })
    }
}

import Foundation
import Verklaar

/// A cookie banner, and a header and footer of the site around the pages, which the site declares as furniture.
enum DeclaredFurniture {
    private static let declaration = """

        ## header
        - Cookies
        - Accepteren
        - Weigeren

        ## navigation
        - Menu

        ## footer
        - Tot ziens
        """

    /// The site, with these texts declared.
    static func site(at root: URL) throws -> Site {
        let file = "templates/furniture.md"
        let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
        return try Site(root: root, replacing: [file: Array((text + declaration).utf8)])
    }

    /// The page with them around it.
    static func mutants(of page: Source) -> [Mutant] {
        let text = String(decoding: page.bytes, as: UTF8.self)
        let banner = "<header><p>Cookies</p>\n<p>Accepteren</p>\n<p>Weigeren</p></header>"
        let buttons = "<header><p>Cookies</p>\n<button>Accepteren</button> <button>Weigeren</button></header>"
        return HarmlessEdits.mutants(
            of: page,
            [
                ("declared-banner", text.replacing("<body>", with: "<body>\n" + banner)),
                ("declared-buttons", text.replacing("<body>", with: "<body>\n" + buttons)),
                ("declared-navigation", text.replacing("<main", with: "<nav><p>Menu</p></nav>\n<main")),
                ("declared-footer", text.replacing("</body>", with: "<footer><p>Tot ziens</p></footer>\n</body>")),
            ])
    }
}

import Foundation

/// Changes to the HTML of a page that no visitor notices.
enum HarmlessMarkup {
    static func edits(of text: String) -> [(String, String)] { spelling(text) + attributes(text) + elements(text) }

    private static func spelling(_ text: String) -> [(String, String)] {
        [
            (
                "quotes",
                text.replacing("scope=\"col\"", with: "scope='col'").replacing("id=\"inhoud\"", with: "id=inhoud")
            ),
            ("entities", text.replacing("‘", with: "&lsquo;").replacing("W", with: "&#87;", maxReplacements: 3)),
            ("entities-of-spaces", inBody(text) { $0.replacing(" je ", with: "&#32;je&#x20;") }),
            ("upper-case-tags", text.replacing("<li>", with: "<LI>").replacing("</li>", with: "</LI>")),
            ("left-out-closing-tags", text.replacing("</li>", with: "")),
        ]
    }

    private static func attributes(_ text: String) -> [(String, String)] {
        [
            (
                "attribute-order",
                text.replacing(/<a href="([^"]*)">/) { "<a class=\"x\" href=\"\($0.1)\" rel=\"help\">" }
            ),
            ("classes", text.replacing("<p>", with: "<p class=\"tekst\">").replacing("<li>", with: "<li class='x y'>")),
            ("data-attributes", text.replacing("<p>", with: "<p data-x=\"1\">")),
            ("bare", bare(text)),
        ]
    }

    /// With the end of an element that was begun in it.
    private static func wrapped(_ text: String) -> String {
        text.contains("</main>") ? text.replacing("</main>", with: "</div></main>") : text + "</div>\n"
    }

    private static func elements(_ text: String) -> [(String, String)] {
        [
            ("wrapper", wrapped(text.replacing("</h1>", with: "</h1>\n<div>"))),
            ("sections", text.replacing("<main", with: "<div><main").replacing("</main>", with: "</main></div>")),
            ("spans", text.replacing("<li>", with: "<li><span>").replacing("</li>", with: "</span></li>")),
            ("comments", text.replacing("</h2>", with: "</h2>\n<!-- -->")),
        ]
    }

    /// Without any id, class, data attribute and comment.
    private static func bare(_ text: String) -> String {
        text.replacing(/\ (?:id|class|data-[a-z-]+)="[^"]*"/, with: "").replacing(/<!--[^>]*-->/, with: "")
    }

    private static func inBody(_ text: String, _ change: (String) -> String) -> String {
        guard let start = text.range(of: "<main")?.lowerBound else { return text }
        return text[..<start] + change(String(text[start...]))
    }
}

import Testing
import Visible

/// A published style sheet is the one of its site, token by token.
struct StyleSheetTextTests {
    private static let sheet = """
        /* Kleuren. */
        :root { --paper: #ffffff; --Line: #ABC; }
        @media (prefers-color-scheme: dark) { :root { --paper: #14181c; } }
        body { margin: 0 auto; font: 1.0625rem/1.6 system-ui, "Segoe UI", sans-serif; }
        ul:has(> li > strong), h1 + p { color: var(--soft); }
        h1 { font-size: clamp(1.6rem, 1.3rem + 2vw, 2.25rem); letter-spacing: -0.01em; padding: 0 0 0.5rem; }
        td:not(:empty)::before { content: " ·"; }
        header > a:not(:focus) { left: -1000px; }

        """

    private func difference(_ css: String) -> StyleSheetText.Difference? {
        StyleSheetText.difference(of: Array(css.utf8), from: Array(Self.sheet.utf8), file: "stijl.css")
    }

    /// What minifiers and formatters do.
    @Test(arguments: [
        ("\n", ""), ("\n", "\r\n"), ("\n", "\u{C}"), ("; }", "}"), ("; }", ";; }"), (": ", ":"), (", ", ","),
        (" > ", ">"),
        (" + p", "+p"), (" { ", "{"), ("#ffffff", "#FFF"), ("#ABC", "#aabbcc"), ("0.", "."), ("-1000px", "-1e3px"),
        ("0 auto", "0px auto"), ("\"Segoe UI\"", "Segoe UI"), ("\"Segoe UI\"", "'segoe ui'"), ("\" ·\"", "' \\b7'"),
        ("::before", ":before"), ("@media (", "@media("), ("body", "BODY"), ("margin", "M\\41rgin"), ("/1.6", " / 1.6"),
        ("/* Kleuren. */", "/*! Anders */"), ("/* Kleuren. */", "@charset \"UTF-8\";"), ("/* Kleuren. */", "\u{FEFF}"),
        ("(> li", "( > li"), (".5rem", ".50rem"),
    ])
    func anotherLayoutIsTheSame(old: String, new: String) throws {
        try #require(Self.sheet.contains(old))
        #expect(difference(Self.sheet.replacing(old, with: new)) == nil)
    }

    @Test(arguments: [
        ("h1 + p", "h1 p"), (" > a", " a"), ("td:not", "td :not"), ("--Line", "--line"), ("#ffffff", "#fffffe"),
        ("1.3rem + 2vw", "1.3rem+2vw"), ("1.3rem + 2vw", "1.3rem +2vw"), ("0 auto", "0 auto !x"), ("body", "body, p"),
        ("clamp", "max"), ("-1000px", "1000px"), ("/* Kleuren. */", "@charset \"iso-2022-jp\";"),
        ("/* Kleuren. */", "@import 'x.css';"), ("/* Kleuren. */", "a\"\\\r\n\"{} main{display:none} a\"{}"),
        ("/* Kleuren. */", "<!-- -->"), (" ·", " niet"), ("left", "right"), ("0 0 0.5rem", "0 0 5rem"),
        ("sans-serif", "Wingdings"), ("dark)", "light)"), ("td:", "td, p:"), ("; }\n", "; } p { color: red; }\n"),
        ("; }\n", "; color: red }\n"), ("; }\n", ";"), ("margin: 0 auto;", ""), ("1.6rem", "1.6em"), ("auto", "a\0uto"),
    ])
    func anotherRuleIsNot(old: String, new: String) throws {
        try #require(Self.sheet.contains(old))
        #expect(difference(Self.sheet.replacing(old, with: new)) != nil)
    }

    @Test func theRuleThatDiffersIsNamed() throws {
        let found = try #require(difference(Self.sheet.replacing("0 auto", with: "0 -9px")))
        #expect(found.location.description == "stijl.css:4:18")
        #expect(found.found == "body { margin: 0 -9px" && found.expected == "body { margin: 0 auto")
        let added = try #require(difference(Self.sheet + "main {\n display: none }"))
        #expect(added.location.line == 9 && added.found == "main" && added.expected == nil)
        #expect(difference("")?.expected == ":root")
    }
}

import Diagnostics
import Testing
import Verklaar

/// What a visitor would see, or get, that the facts don't give; each change is one finding, at its place.
@Suite("Holes in a page are found")
struct PageHoleTests {
    private func findings(_ format: PublishedPage.Format, _ change: (String) -> String) throws -> [Diagnostic] {
        try ChangedPage.statement.findings(format, change)
    }

    private func rules(_ format: PublishedPage.Format, _ old: String, _ new: String) throws -> [String] {
        try findings(format) { $0.replacing(old, with: new, maxReplacements: 1) }.map(\.rule.rawValue)
    }

    @Test(
        "what a server would run",
        arguments: [
            "<!--#include virtual=\"x\" -->", "<!--#exec cmd=\"x\" -->", "<?php echo 1 ?>", "<!-- <?= 1 ?> -->",
            "<!-- <% x %> -->", "<!-- {% include x %} -->", "<!-- {{ x }} -->", "<!--esi x -->",
            "<!--[if IE]>x<![endif]-->",
        ])
    func server(markup: String) throws {
        let inHTML = try rules(.html, "</h2>", "</h2>\n\(markup)")
        #expect(Set(inHTML) == ["server-markup"])
        #expect(try rules(.markdown, "## Cookies\n", "## Cookies\n\n\(markup)\n").first == "server-markup")
    }

    @Test("a template within an attribute, and not a comment that says something to its writer")
    func attributes() throws {
        #expect(try rules(.html, "<p>Onze", "<p class=\"{{x}}\">Onze") == ["server-markup"])
        #expect(try rules(.html, "</h2>", "</h2>\n<!-- # Een <b>opmerking</b>: 50% - {x} -->") == [])
    }

    @Test(
        "a template where Markdown shows nothing, and not where visitors read it",
        arguments: [
            "```{% include x %}\ny\n```", "~~~ {{ x }}\ny\n~~~", "[a]: /b \"{{ x }}\"",
            "> [a]: {%x%}",
        ])
    func unseen(markup: String) throws {
        #expect(try rules(.markdown, "## Cookies\n", "## Cookies\n\n\(markup)\n").contains("server-markup"))
        #expect(try !rules(.markdown, "## Cookies\n", "## Cookies\n\nWij {{ x }} u\n").contains("server-markup"))
    }

    @Test(
        "another policy than the site's",
        arguments: [(" style-src 'self';", ""), ("style-src 'self'", "style-src 'none'"), (" form-action 'none'", "")])
    func policy(old: String, new: String) throws {
        #expect(try rules(.html, old, new) == ["page-policy"])
    }

    @Test("names for whoever listens, and names of columns, that are others")
    func names() throws {
        let nav = "<nav aria-labelledby=\"op-deze-pagina\">"
        #expect(try rules(.html, nav, "<nav aria-labelledby=\"inhoud\">") == ["element-unexpected"])
        let unlabelled = try findings(.html) { page in
            page.replacing(/<table aria-labelledby="[^"]*">/, maxReplacements: 1) { _ in
                "<table aria-labelledby=\"inhoud\">"
            }
        }
        #expect(unlabelled.map(\.rule) == ["element-unexpected"])
        let unnamed = try findings(.html) { page in
            page.replacing(/<td data-column="[^"]*">/, maxReplacements: 1) { _ in "<td data-column=\"Doel\">" }
        }
        #expect(unnamed.map(\.rule) == ["column-misnamed"])
    }

    @Test("a link that became plain words, with the fact behind it")
    func links() throws {
        let inHTML = try findings(.html) { $0.replacing(/<a href="https:[^>]*>([^<]*)<\/a>/) { String($0.1) } }
        let inMarkdown = try findings(.markdown) { $0.replacing(/\[(auto[^\]]*)\]\([^)]*\)/) { String($0.1) } }
        for findings in [inHTML, inMarkdown] {
            #expect(findings.map(\.rule) == ["link-missing"])
            #expect(findings[0].notes.contains { $0.message.hasPrefix("fact: authority") }, "\(findings[0].notes)")
        }
    }

    @Test(
        "contents that are not the headings in their order",
        arguments: [
            ("<li><a href=\"#cookies\">Cookies</a></li>\n", ""),
            (
                "<li><a href=\"#cookies\">Cookies</a></li>",
                "<li><a href=\"#cookies\">Cookies</a></li><li><a href=\"#cookies\">Cookies</a></li>"
            ),
            (
                "<li><a href=\"#cookies\">Cookies</a></li>\n<li><a href=\"#uw-rechten\">Uw rechten</a></li>",
                "<li><a href=\"#uw-rechten\">Uw rechten</a></li>\n<li><a href=\"#cookies\">Cookies</a></li>"
            ),
            (
                "<li><a href=\"#cookies\">",
                "<li><a href=\"#facturen-sturen\">Facturen sturen</a></li><li><a href=\"#cookies\">"
            ),
            ("href=\"#cookies\"", "href=\"#koekjes\""),
        ])
    func contents(old: String, new: String) throws {
        #expect(try rules(.html, old, new) == ["contents-drifted"])
    }

    @Test("a line of the contents that leads to the start of the document, and a section without its id")
    func contentsAstray() throws {
        #expect(try rules(.html, "href=\"#cookies\"", "href=\"#inhoud\"") == ["text-drifted"])
        #expect(try rules(.html, "<h2 id=\"cookies\">", "<h2>") == ["link-elsewhere", "contents-drifted"])
    }

    @Test("a line of the contents that is another's, or no link")
    func lines() throws {
        let line = "<li><a href=\"#cookies\">Cookies</a></li>"
        #expect(
            try rules(.html, line, "<li><a href=\"#uw-rechten\">Cookies</a></li>") == ["text-drifted"])
        #expect(try rules(.html, line, "<li>Cookies</li>") == ["text-unread"])
    }

    @Test("a heading that changed is one finding, and its line in the contents none")
    func heading() throws {
        #expect(try rules(.html, ">Bezwaar maken</a></h2>", ">Bezwaren maken</a></h2>") == ["text-drifted"])
    }

    @Test("the contents within the document, a link without text, what the site puts around it and the page has lost")
    func frame() throws {
        let nav = "<nav><p>Op deze pagina</p></nav>"
        #expect(try rules(.html, "<p>Onze website plaatst", nav + "<p>Onze website plaatst").contains("frame-drifted"))
        #expect(try rules(.html, "<a href=\"#inhoud\">", "<a href=\"#weg\">") == ["link-elsewhere"])
        for place in ["<p>Onze website plaatst", "<h2 id=\"cookies\">"] {
            #expect(try rules(.html, place, place + "<a href=\"https://example.nl\"></a>") == ["link-elsewhere"])
            #expect(try rules(.html, place, "<a href=\"https://example.nl\"> </a>" + place) == ["link-elsewhere"])
        }
        for lost in [/<header>.*?<\/header>\n/, /<nav.*?<\/nav>\n/, /<footer>.*?<\/footer>\n/].map({
            $0.dotMatchesNewlines()
        }) {
            #expect(try findings(.html) { $0.replacing(lost, with: "") }.map(\.rule) == ["frame-drifted"])
        }
        #expect(try findings(.html) { $0.replacing(/<link rel="style[^>]*>/, with: "") }.map(\.rule) == ["page-style"])
        let unlinked = try findings(.html) {
            $0.replacing(/<a href="..\/..\/index.html">([^<]*)<\/a>/) { String($0.1) }
        }
        #expect(unlinked.map(\.message) == ["in the footer of the page, \"Privacy en cookies\" is no link any more"])
    }

    @Test("a space that is none, written out", arguments: ["\u{1680}", "\u{2003}", "\u{2028}", "\u{3000}", "\u{85}"])
    func spaces(space: String) throws {
        for format in PublishedPage.Format.allCases {
            let found = try findings(format) {
                $0.replacing("Onze website plaatst", with: "Onze\(space)website plaatst")
            }
            #expect(found.map(\.rule) == ["text-drifted"])
            #expect(found.first?.message.contains("<U+") == true, "\(found.map(\.message))")
        }
    }
}

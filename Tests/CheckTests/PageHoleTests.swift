import Content
import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

/// What a visitor would see, or get, that the facts don't give; each change is one finding, at its place.
@Suite("Holes in a page are found")
struct PageHoleTests {
    private static let page = Result {
        let site = try Site(root: Repository.root)
        let organisation = try #require(organisations.first { $0.id == "wvsoft" })
        return (inspector: Inspector(site), organisation: organisation, pages: try site.publish(organisation))
    }

    /// What is found once the first `old` of a page is `new`: the rule, its line, and the finding.
    private func findings(
        _ format: PublishedPage.Format, _ change: (String) -> String
    ) throws -> [Diagnostic] {
        let (inspector, organisation, pages) = try Self.page.get()
        var page = try #require(pages.first { $0.format == format && $0.document == .privacyStatement })
        let text = String(decoding: page.bytes, as: UTF8.self)
        let changed = change(text)
        try #require(changed != text)
        page.bytes = Array(changed.utf8)
        return try inspector.findings(in: page, of: organisation).filter(\.isFatal)
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
            ("href=\"#cookies\"", "href=\"#koekjes\""), ("href=\"#cookies\"", "href=\"#inhoud\""),
            ("<h2 id=\"cookies\">", "<h2>"),
        ])
    func contents(old: String, new: String) throws {
        #expect(try rules(.html, old, new) == ["contents-drifted"])
    }

    @Test("a heading that changed is one finding, and its line in the contents none")
    func heading() throws {
        #expect(try rules(.html, ">Bezwaar maken</h2>", ">Bezwaren maken</h2>") == ["text-drifted"])
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

@Suite("One cause is one finding")
struct OneCauseTests {
    private func findings(_ change: (String) -> String, as format: PublishedPage.Format) throws -> [Diagnostic] {
        let site = try Site(root: Repository.root)
        let organisation = try #require(organisations.first { $0.id == "wvsoft" })
        var page = try #require(
            try site.publish(organisation).first { $0.format == format && $0.document == .privacyStatement })
        let text = String(decoding: page.bytes, as: UTF8.self)
        let changed = change(text)
        try #require(changed != text)
        page.bytes = Array(changed.utf8)
        return try Inspector(site).findings(in: page, of: organisation).filter(\.isFatal)
    }

    @Test("a paragraph that is parted between two sentences says the same")
    func parted() throws {
        for sentence in [
            "Wij bepalen waarvoor", "Het IP-adres van die", "Anderen hebben geen toegang", "Dan wijzigen of",
        ] {
            let inMarkdown = try findings({ $0.replacing(sentence, with: "\n\(sentence)") }, as: .markdown)
            #expect(inMarkdown.map(\.message) == [])
        }
    }

    @Test("one that is parted within a sentence says so")
    func partedWithin() throws {
        let found = try findings({ $0.replacing("waarvoor en hoe", with: "waarvoor</p><p>en hoe") }, as: .html)
        #expect(
            found.map(\.message) == ["the page parts this sentence: \"Wij bepalen waarvoor en hoe wij ze gebruiken.\""])
    }

    @Test("what is hidden is the cause, and the rest is told with it", arguments: ["<body>", "<main id=\"inhoud\">"])
    func hidden(tag: String) throws {
        let found = try findings({ $0.replacing(tag, with: tag.dropLast() + " hidden>") }, as: .html)
        #expect(found.map(\.rule) == ["text-hidden", "text-missing"])
        #expect(found[0].location == found[1].location)
    }

    @Test("so is a comment that does not end")
    func comment() throws {
        let found = try findings({ $0.replacing("## Cookies", with: "<!-- x\n\n## Cookies") }, as: .markdown)
        #expect(found.map(\.rule) == ["raw-html", "text-missing"])
    }

    @Test(
        "a heading at another level is that, and all under it is read as before",
        arguments: [
            ("### Facturen sturen", "#### Facturen sturen"), ("### Facturen sturen", "## Facturen sturen"),
            ("## Cookies", "### Cookies"), ("## Cookies", "#### Cookies"),
        ])
    func level(old: String, new: String) throws {
        #expect(try findings({ $0.replacing(old, with: new) }, as: .markdown).map(\.rule) == ["heading-level"])
    }

    @Test("a text in an attribute is named as one, and a text of the template by its place")
    func names() throws {
        let title = try findings(
            { $0.replacing("<p>Onze website plaatst", with: "<p title=\"x\">Onze website plaatst") }, as: .html)
        #expect(title.map(\.message) == ["the attribute title says this to some visitors alone: \"x\""])
        let meta = try findings(
            { $0.replacing("</head>", with: "<meta itemprop=\"x\" content=\"y\"></head>") }, as: .html)
        #expect(meta.map(\.message) == ["the meta element \"itemprop\" can show visitors something else than its text"])
        let heading = try findings({ $0.replacing("## Bezwaar maken", with: "## Bezwaren maken") }, as: .markdown)
        let note = try #require(heading.first?.notes.last)
        #expect(note.message == "text of the template")
        #expect(note.location?.file == "templates/privacyverklaring.md")
    }

    @Test("a sign that lost its word is shown with it")
    func signs() throws {
        let found = try findings(
            { $0.replacing("plaatst geen cookies.", with: "plaatst geen cookies .") }, as: .markdown)
        #expect(found.map(\.message) == ["the page says \"cookies .\", the facts say \"cookies.\""])
    }
}

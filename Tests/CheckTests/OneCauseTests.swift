import Diagnostics
import Testing
import Verklaar

@Suite("One cause is one finding")
struct OneCauseTests {
    private func findings(_ change: (String) -> String, as format: PublishedPage.Format) throws -> [Diagnostic] {
        try ChangedPage.statement.findings(format, change)
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

    @Test("a title that is gone, and all under it is read as before")
    func title() throws {
        let found = try findings({ $0.replacing("# Privacyverklaring van Lodero\n", with: "") }, as: .markdown)
        #expect(found.map(\.rule) == ["text-missing"])
        #expect(found[0].message == "the page does not say \"Privacyverklaring van Lodero\"")
    }

    @Test("bold text changes nothing, where the template has no labels")
    func bold() throws {
        for text in ["Wolkenkamer", "de host", "de host van onze website"] {
            let found = try findings({ $0.replacing("<li>\(text)", with: "<li><strong>\(text)</strong>") }, as: .html)
            #expect(found.map(\.message) == [])
        }
    }

    @Test("a comment that does not end is the cause of what it hides")
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

import Markup
import Testing

struct RendererTests {
    private func html(_ markdown: String) throws -> String {
        String(decoding: try HTMLRenderer().render(Array(markdown.utf8)).body, as: UTF8.self)
    }

    @Test func headingsGetUniqueIDs() throws {
        let rendered = try HTMLRenderer().render(Array("# Privé & zo\n\n## *Cookies*?\n\n### Cookies\n\n## ???\n".utf8))
        #expect(
            String(decoding: rendered.body, as: UTF8.self) == """
                <h1 id="prive-zo">Privé &amp; zo</h1>
                <h2 id="cookies"><a href="#cookies"><em>Cookies</em>?</a></h2>
                <h3 id="cookies-2"><a href="#cookies-2">Cookies</a></h3>
                <h2 id="sectie"><a href="#sectie">???</a></h2>

                """)
        #expect(rendered.outline.map(\.text) == ["Privé & zo", "Cookies?", "Cookies", "???"])
        #expect(rendered.outline.map(\.level) == [1, 2, 3, 2])
        #expect(rendered.outline.map(\.id) == ["prive-zo", "cookies", "cookies-2", "sectie"])
    }

    @Test func theCallerCanNameHeadings() throws {
        let renderer = HTMLRenderer { text in "x\"<\(text)" }
        let body = try renderer.render(Array("# A\n".utf8)).body
        #expect(String(decoding: body, as: UTF8.self) == "<h1 id=\"x&quot;&lt;A\">A</h1>\n")
    }

    @Test func tablesHaveHeadersForColumnsAndRows() throws {
        #expect(
            try html("Tekst.\n\n| Naam | Doel |\n| --- | --- |\n| `a\\|b` | <b> & **c** |\n\nNa.\n") == """
                <p>Tekst.</p>
                <table>
                <thead>
                <tr>
                <th scope="col">Naam</th><th scope="col">Doel</th>
                </tr>
                </thead>
                <tbody>
                <tr id="a-b">
                <th scope="row"><code>a|b</code></th><td data-column="Doel"><!-- raw HTML omitted --> &amp; <strong>c</strong></td>
                </tr>
                </tbody>
                </table>
                <p>Na.</p>

                """)
    }

    @Test func tablesAreNamedByTheHeadingBeforeThem() throws {
        let html = try html("# A\n\n## B\n\n| x | \"y\" & z |\n| - | - |\n| 1 | 2 |\n\n## C\n")
        #expect(html.contains("<table aria-labelledby=\"b\">"))
        #expect(html.contains("<td data-column=\"&quot;y&quot; &amp; z\">2</td>"))
    }

    @Test func rowsHaveIDsThatNothingElseHas() throws {
        let html = try html("## B\n\n| x | y |\n| - | - |\n| b | 2 |\n| b | 3 |\n| | 4 |\n")
        #expect(html.contains("<h2 id=\"b\">"))
        #expect(html.contains("<tr id=\"b-2\">") && html.contains("<tr id=\"b-3\">"))
        #expect(html.contains("<tr>\n<th scope=\"row\"></th>"))
    }

    @Test func aHeadingWithALinkIsNoLinkItself() throws {
        #expect(try html("## [a](b)\n") == "<h2 id=\"a\"><a href=\"b\">a</a></h2>\n")
    }

    @Test func rawHTMLAndDangerousLinksAreLeftOut() throws {
        let html = try html("<script>x</script>\n\n[a](javascript:x) <i>b</i>\n")
        #expect(!html.contains("script"))
        #expect(!html.contains("<i>"))
    }

    @Test(arguments: [
        ("Wat zijn cookies?", "wat-zijn-cookies"), ("  Privé & zakelijk ", "prive-zakelijk"), ("ĲSLAND", "ijsland"),
        ("e\u{301}e\u{301}n — 2", "een-2"), ("–", "sectie"), ("Œuvre straße", "oeuvre-strasse"),
        ("ﬁetsen in Ωmega", "fietsen-in-mega"),
    ])
    func slugs(text: String, slug: String) {
        #expect(Slug.of(text) == slug)
    }

    @Test func theSameBytesGiveTheSameBytes() throws {
        let markdown = Array("# A\n\n# A\n\n| a |\n| - |\n| b |\n".utf8)
        #expect(try HTMLRenderer().render(markdown) == HTMLRenderer().render(markdown))
    }
}

import Testing

struct BlockTests {
    @Test func headingsParagraphsAndItems() throws {
        let page = try PageText(
            "<h2 id=a>Kop <em>één</em></h2><p>Een<br>twee</p><ul><li><p>a</p><p>b</p><ul><li>c</li></ul>d</li></ul>")
        #expect(page.blocks == ["h2: Kop één", "p: Een twee", "li1: a b", "li2: c", "li1: d"])
        #expect(page.page.blocks.first?.id == "a")
        #expect(page.findings == [])
    }

    @Test func boldTextThatOpensAnItemIsItsLabel() throws {
        let page = try PageText(
            """
            <ul><li><strong>Hoelang?</strong> Twee jaar.</li><li><b>Vet</b>gedrukt</li><li>Dit is <b>vet</b></li></ul>
            <p> <b>Alles vet</b></p><p><b><a href=/x>Link</a></b> na</p><td><b>cel</b></td>
            """)
        #expect(
            page.blocks == [
                "li1: [Hoelang?] Twee jaar.", "li1: Vetgedrukt", "li1: Dit is vet", "p: [Alles vet] ", "p: Link na",
                "other: cel",
            ])
    }

    @Test func linksKnowTheirText() throws {
        let page = try PageText("<p>Lees <a href=\" /cookies?a=1&amp;b=2 \"> ons\n beleid </a>.</p>")
        let block = try #require(page.page.blocks.first)
        let link = try #require(block.links.first)
        #expect(link.destination == "/cookies?a=1&b=2")
        #expect(block.text[link.range].string == "ons beleid")
        #expect(block.text.string == "Lees ons beleid .")
    }

    @Test func tablesHaveColumnHeadersAndCells() throws {
        let page = try PageText(
            """
            <table><caption>Cookies</caption><thead><tr><td></td><th>Doel</th></tr></thead>
            <tbody><tr><th>sid<td>Inloggen<tr><th scope=row><b>x</b><td></table>
            <table><tr><th>A</th><th>B</th></tr><tr><td rowspan=2 colspan=1>1</td><td>2</td></tr><tr><td>3</td></tr></table>
            """)
        #expect(
            page.blocks == [
                "caption: Cookies", "th0.0: ", "th0.1: Doel", "td0.0.0: sid", "td0.0.1: Inloggen", "td0.1.0: x",
                "td0.1.1: ", "th1.0: A", "th1.1: B", "td1.0.0: 1", "td1.0.1: 2", "td1.1.1: 3",
            ])
    }

    @Test func regionsGoByElement() throws {
        let page = try PageText(
            """
            <header><p>a</p><nav><a href=b>b</a></nav><main>c</main></header><main><h1>d</h1><aside>e</aside></main>
            <div>f</div><footer>g</footer>
            """)
        #expect(
            page.page.debugDescription == """
                1:12 header p: a
                1:32 navigation other: b
                1:49 header other: c
                1:76 h1: d
                1:89 aside other: e
                2:6 other: f
                2:21 footer other: g
                """)
    }

    @Test func theHeadHasATitleAndTexts() throws {
        let page = try PageText(
            """
            <!doctype html><html lang=nl><head><meta charset=utf-8><title>Privé &amp; zo</title>
            <meta name="description" content="Over u"><meta property="og:title" content="Titel"><meta name=viewport content=x>
            <link rel=stylesheet href="/a.css"><link rel=stylesheet media=print href="/b.css"><link rel=icon href=c>
            <meta http-equiv=refresh content="tekst"></head><body><p>x</p></body></html>
            """)
        #expect(page.blocks == ["title: Privé & zo", "meta description: Over u", "meta og:title: Titel", "p: x"])
        #expect(page.page.head?.language == "nl")
        #expect(page.page.head?.stylesheets == ["/a.css"])
        #expect(page.page.blocks.map(\.region) == [.head, .head, .head, .main])
    }

    @Test func attributesThatPeopleReadAreBlocks() throws {
        let page = try PageText(
            """
            <p>Zie <img src=a alt="een kaart"> hier.</p><p title=t aria-label=l>x</p>
            <input placeholder=naam value=w><input type=hidden value=h><a href=x aria-description=d>y</a>
            """)
        #expect(
            page.blocks == [
                "p: Zie hier.", "@alt: een kaart", "@title: t", "@aria-label: l", "p: x", "@placeholder: naam",
                "@value: w", "@aria-description: d", "other: y",
            ])
    }

    @Test func looseTextIsABlockPerContainer() throws {
        let page = try PageText("los <div>a<span>b</span><div>c</div>d</div><dl><dt>e<dd>f</dl><pre>\ng</pre>h<hr>i")
        #expect(page.blocks == ["los", "ab", "c", "d", "e", "f", "g", "h", "i"].map { "other: \($0)" })
    }

    @Test func strangeCharactersStayAndSpacesCollapse() throws {
        let page = try PageText(
            "<p>a\u{A0}\u{202F}&nbsp;\t b\u{AD}c&shy;d\u{200B}e\u{202E}f&#8288;g\u{7}\u{85}e\u{301}</p>")
        #expect(
            page.page.blocks.first?.text.string.unicodeScalars.elementsEqual(
                "a b\u{AD}c\u{AD}d\u{200B}e\u{202E}f\u{2060}g\u{7}\u{85}é".unicodeScalars) == true)
    }
}

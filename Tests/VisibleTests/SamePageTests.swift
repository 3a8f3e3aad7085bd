import Markup
import Testing

struct SamePageTests {
    private let markdown = """
        # Privacyverklaring van *Wizz*

        Versie 1 van [21 november](/versies "Alle versies") — “échte” tekst.\\
        Tweede regel & meer.

        ## In het kort

        - **Welke gegevens?** Naam, adres &
          woonplaats.
        - Los

          Tweede alinea
          - **Genest**
            1. dieper
        - ![Een kaart](kaart.png)

        > Een citaat

        | Naam | Doel |
        | --- | --- |
        | `sid` | In\\|uit [hier](/x) |
        | **x** |  |

        ```
        code  <b>
        ```

        """

    private func same(_ html: String, as other: String) throws {
        let one = try PageText(html)
        let two = try PageText(other)
        #expect(one.blocks == two.blocks)
        #expect(one.page.blocks.map(\.links) == two.page.blocks.map(\.links))
        #expect(one.findings == [] && two.findings == [])
    }

    @Test func markdownAndItsHTMLAreTheSamePage() throws {
        let source = try PageText(markdown, .markdown)
        let rendered = try PageText(try HTMLRenderer().render(Array(markdown.utf8)).body)
        #expect(source.blocks == rendered.blocks)
        #expect(source.page.blocks.map(\.links) == rendered.page.blocks.map(\.links))
        #expect(
            source.blocks == [
                "h1: Privacyverklaring van Wizz",
                "p: Versie 1 van 21 november — “échte” tekst. Tweede regel & meer.", "@title: Alle versies",
                "h2: In het kort", "li1: [Welke gegevens?] Naam, adres & woonplaats.", "li1: Los Tweede alinea",
                "li2: [Genest] ", "li3: dieper", "@alt: Een kaart", "p: Een citaat", "th0.0: Naam", "th0.1: Doel",
                "td0.0.0: sid", "td0.0.1: In|uit hier", "td0.1.0: x", "td0.1.1: ", "other: code <b>",
            ])
        // A statement has no numbered lists and no images, whose words no visitor sees.
        #expect(source.findings == ["element-unexpected 14:5", "element-unexpected 15:3", "text-hidden 14:5"])
        #expect(rendered.page.findings.allSatisfy { $0.rule == "element-unexpected" })
        #expect(rendered.page.blocks.first?.id == "privacyverklaring-van-wizz")
    }

    @Test func harmlessEditsChangeNothing() throws {
        let page = """
            <main>
              <h1 id="a">Kop</h1>
              <p>Wij bewaren uw
                gegevens <a href="/x">twee jaar</a> – “meer”.</p>
              <ul>
                <li><strong>Wat?</strong> Naam</li>
                <li>Adres</li>
              </ul>
              <table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">1</th></tr></tbody></table>
            </main>
            """
        try same(
            page,
            as: """
                <main class=x><h1 class=b data-c=d>Kop</h1><p>Wij bewaren uw gegevens <a class='y' href='/x'>twee \
                jaar</a> &ndash; &#8220;meer&rdquo;.<ul><li><b>Wat?</b> Naam<li>Adres</ul><table><thead><tr><th>A\
                <tbody><tr><th scope=row>1</table></main>
                """)
        try same(
            page,
            as: "<div><div class=w>"
                + page.replacing("<p>", with: "<section><p><span>")
                .replacing("</p>", with: "</span></p></section><!-- x -->").replacing("\n", with: "\r\n")
                + "</div></div>")
    }
}

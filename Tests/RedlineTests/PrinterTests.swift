import Redline
import RedlineSupport
import Testing

@Suite("Redlines as text, Markdown and HTML")
struct PrinterTests {
    private static let redline = Redline(
        from: [
            Passage(.heading(level: 2), "Contact"), Passage(.paragraph, "Bel <ons> of *schrijf*."),
            Passage(.heading(level: 2), "Termijnen"), Passage(.paragraph, "Wij bewaren dit 4 weken lang."),
            Passage(.paragraph, "Dit vervalt geheel."),
        ],
        to: [
            Passage(.heading(level: 2), "Contact"), Passage(.paragraph, "Bel <ons> of *schrijf*."),
            Passage(.heading(level: 2), "Termijnen"), Passage(.paragraph, "Wij bewaren dit 6 weken lang."),
            Passage(.item(depth: 0, number: nil), "een & ander"), Passage(.item(depth: 1, number: 1), "dieper"),
        ])
    private static let remarks = [Remark(["art. 13 <AVG>", "nader"], on: .new(3))]

    @Test("a terminal folds what did not change")
    func terminal() {
        let text = Self.redline.terminal(remarks: Self.remarks, isInColour: false)
        #expect(
            text == """
                ongewijzigd: Contact

                  ## Termijnen
                ~ Wij bewaren dit [-4-]{+6+} weken lang.
                    > art. 13 <AVG>
                    > nader
                - Dit vervalt geheel.
                + - een & ander
                +   1. dieper


                """)
    }

    @Test("a terminal shows colours, and no control character of a document")
    func colours() {
        let redline = Redline(from: [], to: [Passage(.paragraph, "rood\u{1b}[31m\u{202e}")])
        #expect(redline.terminal(isInColour: true) == "+ \u{1b}[32mrood\u{fffd}[31m\u{fffd}\u{1b}[0m\n\n")
    }

    @Test("Markdown strikes through and makes bold; texts are escaped")
    func markdown() {
        #expect(
            Self.redline.markdown(remarks: Self.remarks) == """
                ## Contact

                Bel \\<ons\\> of \\*schrijf\\*.

                ## Termijnen

                Wij bewaren dit ~~4~~**6** weken lang.

                > art. 13 \\<AVG\\>  
                > nader

                ~~Dit vervalt geheel.~~

                - **een \\& ander**
                    1. **dieper**

                """)
    }

    @Test("HTML inserts and deletes; lists are nested, texts are escaped")
    func html() {
        #expect(
            Self.redline.html(remarks: Self.remarks) == """
                <h2 class="kept">Contact</h2>
                <p class="kept">Bel &lt;ons&gt; of *schrijf*.</p>
                <h2 class="kept">Termijnen</h2>
                <p class="changed">Wij bewaren dit <del>4</del><ins>6</ins> weken lang.</p>
                <aside class="remark">art. 13 &lt;AVG&gt;<br>nader</aside>
                <p class="deleted"><del>Dit vervalt geheel.</del></p>
                <ul>
                <li class="inserted"><ins>een &amp; ander</ins>
                <ol>
                <li value="1" class="inserted"><ins>dieper</ins></li>
                </ol>
                </li>
                </ul>

                """)
    }

    @Test("tables stay whole, moves lead to each other, and no link runs a script")
    func tables() {
        let old = StatementPair.old
        let html = Redline(from: old, to: StatementPair.new).html(topLevel: 2)
        #expect(html.matches(of: /<table>/).count == 1)
        #expect(html.contains("<tr class=\"deleted\"><td><del>geboortedatum</del></td>"))
        #expect(
            html.contains(
                "<h3 id=\"verplaatst-1-van\" class=\"moved-from\"><del>Klachten</del> <a class=\"move\" href=\"#verplaatst-1-naar\">"
            ))
        #expect(html.contains("<h3 id=\"verplaatst-1-naar\" class=\"moved-to\">"))
        let link = Passage(
            .paragraph, cells: [[Span("klik", link: "javascript:alert(1)"), Span(" hier", link: "/a?b=1&c=\"")]])
        #expect(
            Redline(from: [link], to: [link]).html()
                == "<p class=\"kept\">klik<a href=\"/a?b=1&amp;c=&quot;\"> hier</a></p>\n")
    }

    @Test("a table in Markdown is as wide as its widest row")
    func markdownTable() {
        func row(_ cells: String...) -> Passage { Passage(.row(isHeader: false), cells: cells.map { [Span($0)] }) }
        let redline = Redline(from: [row("a|b", "c")], to: [row("a|b", "c"), row("d", "e", "f")])
        #expect(
            redline.markdown() == """
                |  |  |  |
                | --- | --- | --- |
                | a\\|b | c |  |
                | **d** | **e** | **f** |

                """)
    }
}

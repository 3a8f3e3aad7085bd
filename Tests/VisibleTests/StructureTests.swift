import Testing
import Visible

@Suite("What stands in what")
struct StructureTests {
    @Test(
        "a heading and a line of text hold no blocks, an item and a cell no headings and tables",
        arguments: [
            "<h2><p>a</p></h2>", "<h2>a<p>b</p>", "<h2>a<ul><li>b</ul></h2>", "<h2>a <span>b<h3>c</h3></span></h2>",
            "<h2><div>a</div></h2>", "<h2>a<hr>b</h2>", "<h2>a<table><tr><th>b<td>c</table></h2>",
            "<a href=#x><div>a</div></a>", "<em><blockquote>a</blockquote></em>",
            "<ul><li><h3>a</h3></li></ul>", "<table><tr><th>a<td><h3>b</h3></table>",
            "<ul><li><table><tr><th>a<td>b</table></li></ul>", "<table><tr><th>a<td><ul><li>b</ul></table>",
            "<ul><h2><li>a</li></h2><li>b</ul>", "<ul><p>a</p><li>b</ul>", "<ul>a<li>b</ul>", "<div><li>a</li></div>",
            "<li>a</li>", "<ul><div><li>a</div></ul>",
        ])
    func misplaced(html: String) throws {
        let found = try PageText("<main>\(html)</main>").page.findings
        #expect(found.map(\.rule) == ["element-unexpected"], "\(found.map(\.message))")
    }

    @Test(
        "a heading or an item without text", arguments: ["<h2></h2>", "<h3> <span></span></h3>", "<ul><li>a<li></ul>"])
    func empty(html: String) throws {
        #expect(try PageText("<p>a</p>\(html)<p>b</p>").page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test("the same in Markdown", arguments: ["a\n\n##\n\nb\n", "- a\n-\n- b\n", "a\n\n### ###\n"])
    func emptyInMarkdown(text: String) throws {
        #expect(try PageText(text, .markdown).page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test(
        "what is in its place",
        arguments: [
            "<ul><li><p>a</p><ul><li><span>b</span></ul></ul>", "<h2>a <em>b</em> <a href=#c id=c>d</a></h2>",
            "<ul><li><span>a<ul><li>b</ul></span></ul>", "<section><div><h2>a</h2></div></section>",
            "<table><colgroup><col><col span=2></colgroup><tr><th>a<td><p>b</p></table>", "<p></p><p>a",
        ])
    func inPlace(html: String) throws { #expect(try PageText(html).findings == []) }

    @Test("links land at the block in or behind their element, by its id or by the name of an anchor")
    func targets() throws {
        let page = try PageText(
            "<p>a</p><div id=x><h2>b</h2></div><a name=y></a><h2>c</h2><p>d <span id=z>e</span></p><p id=u></p>"
        ).page
        #expect(page.targets == ["x": 1, "y": 2, "z": 3, "u": 4])
        #expect(try PageText("<a name=x></a><p id=x>a").findings == ["id-repeated-in-page 1:15"])
    }

    @Test(
        "a sign beside a heading is a link to it and says nothing",
        arguments: [
            "a <a href=#x aria-hidden=true class=anchor>#</a>", "<a aria-hidden=true href='#x' tabindex=-1></a>a",
            "a<a href=#x aria-hidden=true><span>¶</span></a>",
        ])
    func marks(html: String) throws {
        let page = try PageText("<h2 id=x>\(html)</h2><h2 id=y>b</h2>")
        #expect(page.findings == [] && page.blocks == ["h2: a", "h2: b"])
    }

    @Test(
        "with other words, to another place, amid the text or outside a heading it is hidden text",
        arguments: [
            "<h2 id=x>a <a href=#x aria-hidden=true>niet</a></h2>", "<h2 id=x>a <a href=#y aria-hidden=true>#</a></h2>",
            "<h2 id=x>a <a href=#x aria-hidden=true>#</a> b</h2>", "<h2 id=x>a <a href=# aria-hidden=true>#</a></h2>",
            "<h2 id=x>a</h2><p>b <a href=#x aria-hidden=true>#</a></p>",
            "<h2 id=x>a <a href=#x title=niet aria-hidden=true>#</a></h2>",
            "<h2 id=x>a <a href=https://x.nl aria-hidden=true>#</a></h2>",
        ])
    func strangeMarks(html: String) throws {
        let found = try PageText(html + "<h2 id=y>c</h2>").page.findings
        #expect(Set(found.map(\.rule)) == ["text-hidden"], "\(found.map(\.message))")
    }
}

import Testing

struct RefusalTests {
    @Test func onlyWholeUTF8PagesAreRead() {
        #expect(refusal([0xFF, 0xFE, 0x3C, 0])?.contains("UTF-16") == true)
        #expect(refusal(Array("<p>a\nb\u{0}".utf8))?.hasPrefix("input-refused 2: ") == true)
        #expect(refusal(Array("<p>".utf8) + [0xE9])?.contains("UTF-8") == true)
        #expect(refusal(Array(repeating: 0x61, count: 16 << 20 + 1))?.contains("16 MB") == true)
        #expect(refusal(Array("!".utf8) + [0xC3, 0x28], .markdown)?.hasPrefix("input-refused 1: ") == true)
        for cut in [
            "<!doctype html><div>a", "<html><ul><li>a</li>", "<p>a<!-- b", "<p>a</p", "<p a='b>c", "<style>p{}",
        ] {
            #expect(refusal(Array(cut.utf8)) != nil, "\(cut)")
        }
        #expect(refusal(Array("<!DOCTYPE html><html><p>a</HTML >\n<!-- b -->\n".utf8)) == nil)
        #expect(refusal(Array("<p>a < b <3 & c".utf8)) == nil)
        #expect(refusal([]) == nil)
    }

    @Test(arguments: ["isindex", "plaintext", "![CDATA[ a ]]"]) func whatTheParserCannotTakeIsRefused(name: String) {
        let page = "<p>a\n<\(name)>"
        #expect(refusal(Array(page.utf8))?.hasPrefix("input-refused 2: ") == true)
    }

    @Test func attributesHaveALimit() {
        let attributes = (0..<101).map { " a\($0)=x" }
        #expect(refusal(Array("<p\(attributes.joined())>".utf8))?.contains("100 attributes") == true)
        #expect(refusal(Array("<p\(attributes.dropLast().joined())>".utf8)) == nil)
        #expect(refusal(Array("<p title='\(String(repeating: "a b=c ", count: 300))'>".utf8)) == nil)
    }

    @Test(arguments: ["p", "li", "td", "option", "dd"])
    func elementsWithoutEndTagsAreNoNesting(name: String) {
        let wrapper = ["td": "table", "option": "select", "li": "ul"][name] ?? "div"
        let page = "<\(wrapper)>" + String(repeating: "<\(name)>x", count: 2_000) + "</\(wrapper)>"
        #expect(refusal(Array(page.utf8)) == nil)
        let rows = "<table>" + String(repeating: "<tr><th>a<td>b<p>c<ul><li>d<li>e</ul>", count: 1_000) + "</table>"
        #expect(refusal(Array(rows.utf8)) == nil)
    }

    @Test func deepNestingIsRefused() {
        for name in ["div", "b", "span", "ul", "table", "x-y", "svg", "object"] {
            let open = String(repeating: "<\(name)>", count: 257)
            #expect(refusal(Array(open.utf8))?.contains("256 deep") == true, "\(name)")
        }
        #expect(refusal(Array(String(repeating: "<div>", count: 256).utf8)) == nil)
        #expect(refusal(Array(String(repeating: "<div><p><b>a</b></p></div>", count: 5_000).utf8)) == nil)
    }

    /// Inputs on which the HTML parser can take quadratic time: each is refused, or done at once.
    @Test(arguments: [
        "<b>", "<div>", "<ul><li>", "<a>", "<table>", "<li><ul>", "<p><b>", "<table><td>", "<table><td><table>",
        "<optgroup>", "<rt>", "<option><p>", "<dd><li>", "<dd><td><li><td>", "<div><table></div>", "<b><div></b>",
        "<h1><h2></h1>", "<h1><span><h2></h1>", "<form><div></form>", "<span><div></span>",
        "<noscript><div></noscript>",
        "<dialog><div></dialog>", "<svg><style><g>", "<select><style><b></select>", "<svg><p>", "<math><mi><b>",
        "<p></b>", "<!--", "<!-->", "</p>", "<td>", "x</y>", "<a><div></a>", "<i><p></i>", "<font><p>", "<button>",
        "<nobr>", "<template>", "<frameset>", "<textarea>", "<isindex>", "<caption>", "<col>", "<body>", "&amp", "&#1;",
        "<br>", "<hr>", "<p>", "<image>", "<ruby><rt>", "<object><b>", "<table>x", "<table><b>", "<tr><b>", "<select>",
        "<select><option>", "<ins><del></ins>", "<a href=x>a</a>", "<p>x</p>\n", "<h1>", "<label>", "</br>",
        "<div></div><style>p{(</style>",
    ])
    func pathologicalInputTakesLinearTime(unit: String) {
        let start = unit.hasPrefix("<td>") || unit.hasPrefix("<tr>") ? "<table>" : ""
        let bytes = Array(start.utf8) + Array(repeating: Array(unit.utf8), count: 30_000).flatMap(\.self)
        let time = ContinuousClock().measure { _ = refusal(bytes) }
        #expect(time < .seconds(30), "\(unit): \(time)")
    }

    @Test func formattingWithAttributesIsNotReopenedWithoutEnd() {
        let open = (0..<200).map { "<b id=\($0)>" }.joined()
        let time = ContinuousClock().measure {
            let page = open + String(repeating: "<p>x", count: 30_000)
            #expect(refusal(Array(page.utf8))?.contains("formatting") == true)
            let kept = (0..<30_000).map {
                "<b id=\($0)><div><div><div><div><div><div><div><div><div></b></div></div></div>"
            }
            #expect(refusal(Array(kept.joined().utf8)) != nil)
        }
        #expect(time < .seconds(30))
    }

    @Test func manyCellsAreRead() {
        let page = "<table><tr>" + String(repeating: "<td rowspan=9>1", count: 50_000) + "</table>"
        let time = ContinuousClock().measure { #expect(refusal(Array(page.utf8)) == nil) }
        #expect(time < .seconds(30))
    }
}

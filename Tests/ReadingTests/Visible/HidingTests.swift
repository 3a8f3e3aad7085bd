import Diagnostics
import Reading
import Testing

struct HidingTests {
    @Test(arguments: [
        "<p hidden>x</p>", "<div aria-hidden=true><p>x</p></div>", "<p style='display:none'>x</p>",
        "<p style='DISPLAY : None !important'>x</p>", "<p style=\"dis\\70lay:/**/none\">x</p>",
        "<p style=visibility:hidden>x</p>", "<p style=opacity:0>x</p>", "<p style='opacity:.05'>x</p>",
        "<p style=font-size:0>x</p>", "<p style='font:1px/1 serif'>x</p>", "<p style='text-indent:-9999px'>x</p>",
        "<p style='position:absolute;clip:rect(0 0 0 0)'>x</p>", "<p style='clip-path:inset(50%)'>x</p>",
        "<p style='position:absolute;left:-10000px'>x</p>", "<p style='transform:translateX(-100%)'>x</p>",
        "<p style='height:0;overflow:hidden'>x</p>", "<p style='color:transparent'>x</p>",
        "<p style='color:rgba(0,0,0,0)'>x</p>", "<p style='content-visibility:hidden'>x</p>",
        "<iframe src=x></iframe>", "<object data=x></object>", "<p popover>x</p>", "<div><title>x</title></div>",
    ])
    func hiddenTextIsNoBlockButAFinding(html: String) throws {
        let page = try PageText("<p>voor</p>\n" + html)
        #expect(page.blocks == ["p: voor"])
        #expect(page.page.findings.map(\.rule) == ["text-hidden"])
        #expect(page.page.findings.first?.location?.line == 2)
    }

    @Test(arguments: [
        "<p style='opacity:.9;font-size:.9em;text-indent:1em;left:50%;margin:0 auto;overflow:hidden;width:100%'>x</p>",
        "<p style='color:#1234;transform:translate(-50%,-50%);height:0;clip-path:none'>x</p>",
        "<p aria-hidden=false>x</p>", "<p>x<!-- display:none --></p>",
    ])
    func whatHidesNothingIsNoFinding(html: String) throws {
        let page = try PageText(html)
        #expect(page.findings == [])
        #expect(page.page.blocks.map(\.text.string) == ["x"])
    }

    @Test(arguments: [
        "<dialog open>x</dialog>", "<p><svg><path d=M0/></svg>x</p>", "<p>x<template></template></p>",
        "<p>x<img hidden alt=''></p>", "<ol><li>x</ol>", "<p><input value=x></p>", "<table><tr><td colspan=2>x</table>",
        "<p><meter>x</meter></p>", "<base href=y><p>x", "<p><font color=white>x</font></p>",
    ])
    func whatAStatementIsNotMadeOfIsAFinding(html: String) throws {
        #expect(try PageText(html).page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test(arguments: [
        "<details><summary>a</summary>x</details>", "<template><p>x</p></template>", "<dialog>x</dialog>",
        "<noscript>x</noscript>", "<svg><text>x</text></svg>", "<select><option>x</select>", "<del>x</del>",
        "<bdo dir=rtl>x</bdo>",
    ])
    func hiddenTextInAStrangeElementIsNoBlockAndOneFinding(html: String) throws {
        let page = try PageText("<p>voor</p>\n" + html)
        #expect(page.blocks == ["p: voor"])
        #expect(page.findings == ["element-unexpected 2:1"])
    }

    @Test func aHiddenImageIsTwoFindings() throws {
        #expect(
            Set(try PageText("<img hidden alt=x>").page.findings.map(\.rule)) == ["text-hidden", "element-unexpected"])
    }

    @Test func furnitureHidesNothingEither() throws {
        let page = try PageText(
            "<nav><a href=#x style='left:-999px'>Sla over</a></nav><header hidden>x</header><p>y</p>")
        #expect(page.findings == ["text-hidden 1:6", "text-hidden 1:55"])
        #expect(page.blocks == ["p: y"])
    }

    @Test(arguments: [
        ".a{display:none}", "p{}.a { color:red; visibility:hidden }", "@media screen{.a{display:none}}",
        "@media print, screen {.a{display:none}}", ".a{display:none", "header,.a{display:none}", "nav+.a{display:none}",
        "headers{display:none}", "header{&~p{display:none}}", "@supports(x:y){@layer b{p{opacity:0}}}",
        ".a::before{content:\"niet\"}", ".a::after{content:'\\6e iet'}", "p::before{content:attr(title)}",
        "p:after{content:counter(a)}", "@import 'x.css';", "/*}*/p{display:none}",
        "p{background:url(a;b{c});display:none}",
        "p[a='}']{display:none}", "@keyframes a{from{opacity:0}}", "p{a:b;p{display:none}}", "p{display:var(--a)}",
        "<!-- p{display:none} -->", "p{font-size:1%}", "p{margin-left:-9999px}",
    ])
    func styleSheetsThatHideAreFound(css: String) throws {
        let found = HidingStyles.findings(in: Array(css.utf8), file: "stijl.css")
        #expect(found.map(\.rule) == ["text-hidden"])
        #expect(try PageText("<style>\(css)</style><p>x</p>").page.findings.map(\.rule) == ["text-hidden"])
    }

    @Test(arguments: [
        "", "p{display:block}", "@media print{nav,.a{display:none}}", "@media only print and (color){p{display:none}}",
        "header .skip{left:-999px}", "nav a:not(:focus), footer>p{position:absolute;clip:rect(0,0,0,0)}",
        "header{.skip{display:none}}", "q::before{content:'\\201C'}", ".a::after{content:\" → \"}", "a{content:none}",
        "p{background:url('display:none')}", "/* p{display:none} */", "p{--x:'display:none'}",
        "@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}",
        "html{font-size:100%;font:400 1rem/1.5 serif}",
    ])
    func styleSheetsThatHideNothingAreFine(css: String) {
        #expect(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.message) == [])
    }

    @Test func findingsInStylesNameTheirLine() throws {
        let page = try PageText("<style>\np {\n  color: red;\n  é: x; display: none }\n</style><p>x</p>")
        #expect(page.findings == ["text-hidden 4:10"])
        let found = HidingStyles.findings(in: Array("\u{FEFF}p{}\r\n a{display:none}".utf8), file: "s.css")
        #expect(found.first?.location?.description == "s.css:2:4")
        #expect(found.first?.message == "text can be hidden from visitors: display: none")
    }

    @Test func scriptsAreFindings() throws {
        let page = try PageText(
            "<p onclick=x>a</p>\n<script>document.write('b')</script>\n<a href=' java\nscript:x'>c</a>")
        #expect(page.findings == ["script-in-page 1:4", "script-in-page 2:1", "script-in-page 3:4"])
        #expect(page.blocks == ["p: a", "other: c"])
    }

    @Test func rawHTMLInMarkdownIsAFinding() throws {
        let page = try PageText("<!-- a -->\n\nx <b>y</b>\n\n<p>z</p>\n\n<!-- a --> b\n", .markdown)
        #expect(page.findings == ["raw-html 3:3", "raw-html 3:7", "raw-html 5:1", "raw-html 7:1"])
        #expect(page.blocks == ["p: x y"])
    }
}

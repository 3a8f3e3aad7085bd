import Diagnostics
import Foundation
import Testing
import Visible

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
        "<p style='line-height:1.5;margin-bottom:1em;FONT-WEIGHT : Bold !important'>x</p>",
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
        "@media print, screen {.a{display:none}}", "@media print{nav,.a{display:none}}",
        "@media only print and (color){p{display:none}}", "p{background:url('display:none')}",
        "*{opacity:.5}", "*{font-size:50%}", "*{font-size:.9em}", "*{zoom:.5}", "p{background:#1d2329}",
        "p{color:#fff;background:#000}p{background:#fff}", "p{background:#fff linear-gradient(#000,#000)}",
        "p::before{content:'🚫'}", "p::before{content:'⒩⒤⒠⒯'}", "li::marker{content:'🇳'}", "p{color-scheme:only dark}",
        "h2{outline:20px solid #fff}", "h2{box-shadow:0 0 0 32px #fff}", "#een-klacht{border-top:90000px solid #fff}",
        "p{white-space:nowrap}", "p{max-width:16px}", "p{font-family:Marlett}", "li{float:right}",
        "h2{display:table-header-group}", "@media print{p{content:\"\u{C}}}main{display:none}\n\"}}",
        ".a{display:none", "header,.a{display:none}", "nav+.a{display:none}",
        "headers{display:none}", "header{&~p{display:none}}", "@supports(x:y){@layer b{p{opacity:0}}}",
        ".a::before{content:\"niet\"}", ".a::after{content:'\\6e iet'}", "p::before{content:attr(title)}",
        "td::before{content:attr(data-column) \" niet\"}", "td::before{content:attr(data-columns)}",
        "p:after{content:counter(a)}", "@import 'x.css';", "/*}*/p{display:none}",
        "p{background:url(a;b{c});display:none}",
        "p[a='}']{display:none}", "@keyframes a{from{opacity:0}}", "p{color:red;p{display:none}}",
        "p{display:var(--a)}",
        "<!-- p{display:none} -->", "p{font-size:1%}", "p{margin-left:-9999px}",
    ])
    func styleSheetsThatHideAreFound(css: String) {
        let found = HidingStyles.findings(in: Array(css.utf8), file: "stijl.css")
        #expect(Set(found.map(\.rule)) == ["text-hidden"])
    }

    @Test(arguments: [
        "", "p{display:block}", "@media print{nav,header a{display:none}}", "header{color:#fff;background:#003366}",
        "header .skip{left:-999px}", "nav a:not(:focus), footer>p{position:absolute;clip:rect(0,0,0,0)}",
        "header{.skip{display:none}}", "q::before{content:'\\201C'}", ".a::after{content:\" → \"}", "a{content:none}",
        "td::before{content:attr(data-column)}",
        "/* p{display:none} */", "p{--x:'display:none'}",
        "html{font-size:100%;font:400 1rem/1.5 serif}",
    ])
    func styleSheetsThatHideNothingAreFine(css: String) {
        #expect(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.message) == [])
    }

    /// Each can hide, cover, move, cut, replace or add text, or nobody can tell that it can't.
    @Test(arguments: [
        "max-height:1em", "height:0", "overflow:hidden", "overflow-x:clip", "left:50%", "position:fixed",
        "position:absolute", "position:sticky", "inset:1em", "transform:translate(-50%,-50%)", "rotate:180deg",
        "scale:0", "mask:url(x)", "clip:rect(0,0,0,0)", "clip-path:circle(0)", "opacity:.3", "opacity:0%",
        "filter:opacity(0)", "filter:contrast(0)", "backdrop-filter:blur(9px)", "font-size:0", "font-size:6px",
        "font-size:.1em", "font-size:calc(1em - 15px)", "font:0/1 serif", "font:1px/1 serif", "font-family:Wingdings",
        "color:white", "color:#fff", "color:rgb(255 255 250)", "color:hsl(0 0% 99%)", "color:transparent",
        "color:#1234", "color:rgb(0 0 0 / 5%)", "background:#222;color:#232323", "color:var(--geen)",
        "color:oklch(1 0 0)", "-webkit-text-fill-color:transparent", "list-style:'niet '", "list-style-type:'niet'",
        "list-style-image:url(x)", "quotes:'niet' 'x'", "counter-increment:a", "content-visibility:hidden", "zoom:.1",
        "text-indent:-9999px", "text-indent:200%", "letter-spacing:-1em", "letter-spacing:9em", "word-spacing:-9em",
        "line-height:0", "line-height:1%", "margin-top:-3em", "margin:0 -9999px", "padding-left:99999px",
        "display:none", "display:table-column", "display:var(--x)", "visibility:hidden", "order:2",
        "flex-direction:row-reverse", "flex-flow:column-reverse", "grid-area:1/1", "grid-row:1", "float:var(--x)",
        "z-index:-1", "mix-blend-mode:difference", "text-decoration:line-through", "text-decoration-thickness:1em",
        "text-underline-offset:-1em", "outline:100vmax solid white", "box-shadow:0 0 0 100vmax white",
        "direction:rtl", "unicode-bidi:bidi-override", "writing-mode:vertical-rl", "text-orientation:upright",
        "animation:weg 1s forwards", "-webkit-text-security:disc", "font-feature-settings:'xxxx'",
        "contain:strict", "shape-outside:circle()", "offset-path:path('x')", "perspective:1px", "max-width:0",
        "width:1px", "min-width:99999px", "background-clip:text", "wat-morgen-bestaat:1", "margin:calc(1px - 99em)",
    ])
    func declarationsThatMayHideAreFound(declaration: String) throws {
        let css = "p{\(declaration)}"
        #expect(Set(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.rule)) == ["text-hidden"])
        #expect(try PageText("<p style=\"\(declaration)\">x</p>").page.findings.map(\.rule) == ["text-hidden"])
    }

    @Test(arguments: [
        "margin:0 auto 1rem", "margin:-.25rem 0 0", "padding:.5em 1em", "font:italic 600 1.1rem/1.6 Georgia,serif",
        "font-size:clamp(1rem,2vw,1.25rem)", "line-height:1.5", "letter-spacing:.02em", "text-align:justify",
        "color:#333", "color:navy", "color:rgb(20,20,20)", "color:hsl(210 30% 20%)", "background:#eee",
        "border:1px solid #ccc", "border-radius:50%", "box-shadow:0 2px 8px #0003",
        "display:flex;flex-direction:column;gap:1rem", "display:grid;grid-template-columns:1fr 2fr",
        "list-style:square inside", "width:60ch", "max-width:40rem", "min-height:50vh", "height:100%",
        "text-decoration:underline 2px", "text-transform:uppercase", "hyphens:auto", "cursor:pointer", "opacity:1",
        "transition:color .2s ease", "position:relative", "z-index:1", "white-space:normal", "--x:1px", "color:inherit",
        "vertical-align:top", "word-break:break-word", "columns:2 16rem", "overflow-wrap:anywhere", "", ";;",
    ])
    func declarationsThatHideNothingAreFine(declaration: String) {
        let css = "p{\(declaration)}"
        #expect(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.message) == [])
    }

    /// Two rules that do no harm by themselves can do so together: a page leaves its looks to the style sheet of the site.
    @Test(arguments: [
        "color:#333", "background:#fff", "margin:0 auto", "font-size:1rem", "display:block", "opacity:1", "--text:#fff",
        "text-align:right", "line-height:1em", "line-height:9", "margin-left:1em", "margin-top:9999px", "width:60ch",
        "font-weight:100", "color",
    ])
    func aPageHasNoStyleOfItsOwn(declaration: String) throws {
        #expect(try PageText("<p style=\"\(declaration)\">x</p>").page.findings.map(\.rule) == ["text-hidden"])
        let sheets = ["p{\(declaration)}", "@media print{p{line-height:1.5}}"]
        for css in sheets {
            #expect(!(try PageText("<style>\(css)</style><p>x</p>").page.findings.isEmpty))
        }
    }

    @Test(arguments: [
        "", ";;", "line-height:1.5", "margin-bottom:1em", "padding-top:0", "font-weight:600", "font-style:italic",
        "text-align:left", "hyphens:auto",
    ])
    func butForWhatNothingCanTurnIntoHarm(declaration: String) throws {
        #expect(try PageText("<p style=\"\(declaration)\">x</p>").findings == [])
        #expect(try PageText("<style>p{\(declaration)}</style><p>x</p>").findings == [])
    }

    @Test(arguments: ["header", "footer"])
    func nothingInADocumentIsFurniture(name: String) throws {
        let page = try PageText("<main><p>a</p><\(name)><p>b</p></\(name)></main>")
        #expect(page.page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test(arguments: [
        "<p role=img>x</p>", "<p aria-labelledby=a>x</p>", "<main lang=en><p>x</p></main>",
        "<main aria-labelledby=a><p>x</p></main>",
    ])
    func whoeverListensHearsTheText(html: String) throws {
        #expect(try PageText(html).page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test(arguments: [
        "header{position:fixed;inset:0;background:#fff}", "nav::before{content:'Wij verkopen niets.'}",
        "footer{margin-top:-50rem}", "footer{position:relative;top:-50rem}", "nav{position:absolute;top:0;height:100%}",
        "footer{transform:scale(9)}",
        ":root{--a:#fff}p{color:var(--a)}", ":root{--a:var(--b);--b:var(--a)}p{color:var(--a)}",
        "@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}",
        "@counter-style a{system:cyclic;symbols:niet}",
        "@media (prefers-color-scheme:dark){p{color:#111}}", "@media(width>1px){p{opacity:0}}",
        ":root{--a:#000}@media (prefers-color-scheme:dark){:root{--a:#111}}p{color:var(--a)}",
    ])
    func sheetsThatMayHideAreFound(css: String) {
        #expect(Set(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.rule)) == ["text-hidden"])
    }

    @Test func theSitesOwnStyleSheetHidesNothing() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../templates/style.css").standardized
        let css = [UInt8](try Data(contentsOf: file))
        #expect(HidingStyles.findings(in: css, file: "style.css").map(\.message) == [])
    }

    @Test func findingsInStylesNameTheirLine() throws {
        let page = try PageText("<style>\np {\n  hyphens: auto;\n  line-height: 1.5; display: none }\n</style><p>x</p>")
        #expect(page.findings == ["text-hidden 4:21"])
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
        #expect(page.findings == ["raw-html 3:3", "raw-html 3:7", "raw-html 5:1", "raw-html 7:1", "text-hidden 1:6"])
        #expect(page.blocks == ["p: x y"])
    }
}

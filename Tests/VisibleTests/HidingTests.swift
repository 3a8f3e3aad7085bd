import Diagnostics
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
        #expect(try PageText("<p style=\"\(declaration)\">x</p>").page.findings.map(\.rule) == ["text-hidden"])
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

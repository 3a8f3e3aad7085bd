import Testing
import Visible

/// A style in the attribute of an element, as editors leave it, is what no other style can turn into harm.
struct PlainStyleTests {
    @Test(arguments: [
        "", ";;", "line-height:1.5", "margin-bottom:1em", "padding-top:0", "font-weight:600", "font-style:italic",
        "text-align:left;font-size:16px", "TEXT-ALIGN : Justify !important", "hyphens:auto", "font-size:12pt;",
        "margin:0 auto 1rem", "margin:0cm 0cm 8pt", "padding-left:40px", "padding:0 0 0 40px", "text-indent:0",
        "font-family:Calibri,sans-serif", "font-family:'Segoe UI', Arial, Helvetica", "font-family:times new roman",
        "vertical-align:top", "white-space:pre-wrap", "text-decoration:underline", "background-color:transparent",
        "text-\\61 lign:l\\000065ft", "/* x */text-align:left", "font-size:100%", "line-height:normal",
        "text-align:\u{C} left",
    ])
    func whatAnEditorLeavesIsFine(declarations: String) throws {
        #expect(try PageText("<p style=\"\(declarations)\">x</p>").findings == [])
    }

    @Test(arguments: ["width:50%", "height:18px", "width:100%;border-collapse:collapse", "vertical-align:middle"])
    func cellsHaveASize(declarations: String) throws {
        let table = "<table><tr><th style=\"\(declarations)\">x</th></tr></table>"
        #expect(try PageText(table).findings == [])
    }

    @Test(arguments: [
        "color:#333", "background:#fff", "display:block", "opacity:1", "--text:#fff", "line-height:1em",
        "line-height:9", "margin-left:999px", "margin-top:9999px", "width:60ch", "width:50%", "font-weight:100",
        "color", "text-align", "text-align:", "text-align:left right", "margin:0 0 0 0 0", "margin:0 -1px",
        "font-size:9px", "font-size:.9em", "font-size:90%", "font-size:99px", "font-size:1vw", "font-size:smaller",
        "font-family:Wingdings", "font-family:serif,Symbol", "font-family:", "letter-spacing:1px",
        "text-decoration:line-through", "vertical-align:99px", "white-space:nowrap",
    ])
    func othersAreFound(declaration: String) throws {
        #expect(try PageText("<p style=\"\(declaration)\">x</p>").page.findings.map(\.rule) == ["text-hidden"])
    }

    /// What browsers and a careless reader take differently.
    @Test(arguments: [
        "a&quot;\\&#13;&#10;&quot;;display:none;&quot;{", "a&quot;\\&#12;&quot;;display:none",
        "x:'&#10;;display:none;'",
        "text-align:left !x", "text-align:left ! important x", "margin:0 !", "display:none !important",
        "text-align:left;d\\69splay:none", "text-align:left/**/;/**/display/**/:none", "x:(;display:none",
        "text-align:left;}p{display:none}", "text-align:left;@media{}", "TEXT-ALIGN:left;--A:{display:none}",
        "text-align:left<!--;display:none-->", "background:url(;display:none", "text-align:\u{A0}left",
        "text-align:left\u{B}", "text-align:left\\",
    ])
    func whatCanBeTakenOtherwiseIsFound(declarations: String) throws {
        let page = try PageText("<p style=\"\(declarations)\">x</p>")
        #expect(page.page.findings.map(\.rule) == ["text-hidden"])
    }

    @Test func thePageItselfHasNone() throws {
        let page = try PageText("<html style=\"a&quot;\\&#13;&#10;&quot;;display:none;&quot;{\"><p>x</p></html>")
        #expect(page.page.findings.map(\.rule) == ["text-hidden"])
        #expect(page.blocks == [])
    }

    @Test(arguments: ["<style>p{text-align:left}</style><p>x</p>", "<head><style></style></head><p>x</p>"])
    func aStyleSheetInAPageIsFound(html: String) throws {
        let page = try PageText(html)
        #expect(page.page.findings.map(\.rule) == ["element-unexpected"])
        #expect(page.blocks == ["p: x"])
    }
}

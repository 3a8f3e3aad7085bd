import Testing
import Visible

/// What a style sheet may do is what is known to do no harm, by property, value and what it is for.
struct StyleSheetTests {
    @Test(arguments: [
        "@namespace 'http://www.w3.org/2000/svg';", "@layer a;", "@charset 'utf-7'; @import url(x.css);",
        "@layer a{p{color:#111}}", "@container(width>1px){p{color:#111}}", "@scope(p){a{color:#111}}",
        "@starting-style{p{color:#111}}", "@view-transition{navigation:auto}", "@page{@top-left{content:'niet'}}",
        "@page{size:1px 1px}", "@supports(color:red){p{color:#111}}", "@mediat{p{color:#111}}", "p{@apply x;}",
        "x;p{color:#111}",
    ])
    func rulesThatAreNotKnownAreFound(css: String) { expectFound(css) }

    @Test(arguments: [
        "p{content:'·'}", "img{content:'\\2192'}", "html{content:'·'}", "p::before{content:'·' attr(id)}",
        "p::before{content:attr(data-column)}", "td{content:attr(data-column)}", "p::before{content:'····'}",
        "p::before{content:target-text(url(#a))}", "p::before,p{content:'·'}", "p::first-line{content:'·'}",
        "p::before{content:open-quote}", "p::before{content:leader('.')}",
    ])
    func textThatIsAddedIsFound(css: String) { expectFound(css) }

    @Test(arguments: [
        "header>a{position:absolute;left:-1000px;width:3000px;height:3000px;background:#fff}",
        "nav{position:absolute;width:1px;height:1px}nav ul{background:#fff}", "footer{margin-top:-9px}",
        "header ul{position:absolute;left:-1000px}", "nav{height:1px}", "nav{width:0;height:0}",
        "footer{overflow:hidden}",
        "footer{position:relative;left:-500px}", "footer{position:sticky;top:0}", "header{position:fixed;left:-999px}",
        "nav a{position:absolute;clip:auto}", "nav a{clip:auto}", "nav a{position:absolute;clip-path:none}",
        "nav a{padding:300px 0;background:#fff}", "header{border-bottom:90vh solid #fff}", "nav{z-index:9}",
        "footer{box-shadow:0 -40px 0 #fff}", "nav{float:right}", "header{display:contents}",
        "header a{left:0}", "header a{right:0}", "header a{left:inherit}", "nav a{left:-100px}",
    ])
    func furnitureThatMayCoverIsFound(css: String) { expectFound(css) }

    @Test(arguments: [
        "p{color:Canvas}", "p{color:CanvasText}", "p{color:LinkText}", "p{background:CanvasText}",
        "p{color:ButtonFace}",
        ":root{color-scheme:dark}", ":root{color-scheme:normal}", "p{color-scheme:dark}",
        ":root{color-scheme:light only}",
        ":root{color-scheme:light dark}p{color:#222}", ":root{color-scheme:light dark}p{background:#eee}",
        "@media (prefers-color-scheme:dark){body{background:#000}}", "p{color:light-dark(#000,#fff)}",
        "body{background:#fff;color:#111}@media (prefers-color-scheme:dark){body{background:#000}}",
        ":root{--p:#fff;--t:#111}@media (prefers-color-scheme:dark){:root{--p:#000;--t:#eee}}"
            + "body{background:var(--p);color:var(--t)}strong{color:#222}",
        ":root{--p:#fff;--t:#111}@media (prefers-color-scheme:dark){:root{--p:#000;--t:#eee}}"
            + "body{background:var(--p);color:var(--t)}th{background:#fff}",
        "@media (prefers-color-scheme:dark){:root{--p:#000;--t:#eee}}:root{--p:#fff;--t:#111}"
            + "@media (prefers-color-scheme:dark){:root{--p:#000}}body{background:var(--p);color:var(--t)}",
        ":root{--p:#fff;--t:#111}main{--t:#fff}body{background:var(--p);color:var(--t)}",
        ":root{--t:#111 !important}p{color:var(--t)}", "p{background:#eee}strong{color:#ddd}", "p{color:initial}",
        "p{color:revert}", "p{background:inherit}", "p{color:rgb(1px 2px 3px)}", "p{color:rgb(1,2 3)}",
    ])
    func textThatMayNotStandOutIsFound(css: String) { expectFound(css) }

    @Test(arguments: [
        "flex:0", "flex:0 0 0", "flex:1 1 1px", "flex-basis:0", "flex-basis:1px", "grid-template-columns:0",
        "grid-template-columns:1px 1fr", "grid-template-columns:minmax(0,1fr)", "grid-template-columns:0fr 1fr",
        "grid-template-rows:0", "grid-template:0/0", "grid-template-areas:'a'", "grid-auto-rows:0",
        "grid-auto-columns:1px", "columns:1px", "columns:99", "column-width:1px", "column-count:500",
        "column-rule:99px solid #fff", "column-gap:9999px", "border-image:url(x) 30", "border-image-source:url(x)",
        "border-image-outset:99px", "border:99px solid", "box-shadow:0 0 0 8px #fff", "box-shadow:0 0 8px 8px",
        "box-shadow:0 0 1px #0003,0 0 1px #0003", "outline:3px solid #fff", "outline-offset:-4px",
        "outline-style:solid", "font:1q/1.5 serif", "font:11q/1.5 serif", "font-size:9vw", "font-size:50vh",
        "font-size:1ex", "font-size:1lh", "font-size:9cqw", "font-size:xx-small", "font-size:smaller",
        "font-size:11", "font:caption", "font:bold", "font:icon", "font-size:min(1rem,1vw)",
        "font-size:clamp(0rem,1rem,2rem)", "font-size:calc(1rem)", "font-size:900px", "font-size:.7rem",
        "font-family:Webdings", "font-family:'Segoe Fluent Icons'", "font-family:ornaments", "font-weight:1",
        "font-stretch:1%", "font-variant:super", "text-wrap:nowrap", "text-wrap-mode:nowrap", "table-layout:fixed",
        "text-size-adjust:1%", "display:inline", "display:contents", "display:unset", "display:initial", "all:unset",
        "overflow:auto", "overflow-y:scroll", "height:auto !important;max-height:100%", "margin-left:-4px",
        "margin:-4px", "padding:20rem", "min-width:0", "width:10%", "line-height:.9", "line-height:1em",
        "line-height:16px", "text-indent:-1em", "vertical-align:-16px", "inset:8px", "top:-8px",
        "transition:color 1s 99999s", "transition:all steps(1)", "cursor:url(x),auto", "tab-size:0", "orphans:9999",
        "text-decoration:overline 4px", "text-transform:full-width", "text-transform:math-auto",
        "content-visibility:auto", "user-select:none", "appearance:button", "text-emphasis:'x'", "initial-letter:9",
        "text-box-trim:trim-both", "line-clamp:1", "-webkit-line-clamp:1", "max-lines:1", "block-ellipsis:'x'",
        "margin-trim:block", "hyphenate-character:'niet'", "font-palette:dark", "font-size-adjust:.01",
        "view-transition-name:a", "anchor-name:--a", "overlay:auto", "interpolate-size:allow-keywords",
        "reading-flow:flex-visual", "ruby-position:over", "text-combine-upright:all", "corner-shape:notch",
        "object-position:99px", "object-view-box:inset(99%)", "image-rendering:pixelated", "scrollbar-width:none",
        "overscroll-behavior:none", "math-depth:9", "baseline-shift:99px", "min-height:99999px", "clip:auto",
    ])
    func whatMayLeaveNoRoomForTextIsFound(declaration: String) { expectFound("p{\(declaration)}") }

    @Test(arguments: [
        "head,style,title,script{display:block}", "*{display:block}", ":root *{display:block}", ".a{display:block}",
        ":is(head,title){display:block}", "svg|title{display:block}", "*|title{display:block}", "[id]{display:block}",
        "p,title{display:block}", "html>*{display:block}", "title::before{display:block}", "\\74itle{display:block}",
        "a{padding:9rem 0}", "strong{padding:2em 0;background:#fff}", "strong{border-top:8px solid #fff}",
        "p::before{content:'·';padding:3rem;background:#fff}", "*{padding:1rem}", "a{width:100%}", "main{height:100%}",
        "body{display:flex}", "main{display:grid}", "body{columns:2 17rem}", "main{position:relative}",
        "a:not(:focus){outline:3px solid #fff}", "h2 a:focus,p{outline:3px solid #fff}", "p{&{display:none}}",
        "main{p{&::before{content:'niet'}}}",
    ])
    func whatIsForOthersIsFound(css: String) { expectFound(css) }

    @Test(arguments: [
        "@charset \"utf-8\";p{color:#111}", "@page{margin:2cm}", "a:focus-visible{outline:3px solid #0b5394}",
        "header>a:not(:focus){position:absolute;left:-1000px}", "td::before{content:attr(data-column);display:block}",
        ":root{color-scheme:light dark;--p:#fff;--t:#111}@media (prefers-color-scheme:dark){:root{--p:#000;--t:#eee}}"
            + "body{background:var(--p);color:var(--t)}", "li>strong{display:block}", "p{flex:1;columns:2 17rem}",
        "nav a{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden;white-space:nowrap}",
        "p{grid-template-columns:repeat(auto-fit,minmax(12rem,1fr))}", ":root{--t:#111;--t:#222}p{color:var(--t)}",
        "p{font:italic 600 1.1rem/1.6 'Noto Sans',sans-serif}",
    ])
    func whatAStatementIsMadeOfIsFine(css: String) {
        #expect(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.message) == [])
    }

    private func expectFound(_ css: String) {
        #expect(Set(HidingStyles.findings(in: Array(css.utf8), file: "stijl.css").map(\.rule)) == ["text-hidden"])
    }
}

import Testing
import Visible

@Suite("A document in a page of another system")
struct ThemeTests {
    private func page(_ inside: String, around: String = "<div class='tekst'>", head: String = "") throws -> VisiblePage
    {
        let html =
            "<html><head>\(head)</head><body><p id='top'>Menu</p>\(around)\(inside)</div><p>Voet</p></body></html>"
        return try VisiblePageReader.read(
            Array(html.utf8), file: "pagina", format: .html, within: try ElementSelector(".tekst"))
    }

    @Test(
        "may be wrapped in elements of that system, and have its attributes",
        arguments: [
            "<section><p>a</section>", "<figure class='wp-block-table'><p>a</figure>",
            "<heading-anchors><p>a</heading-anchors>",
            "<header class='entry-header'><p>a</header>",
            "<div itemprop='articleBody' itemscope itemtype='https://schema.org/X'><p>a</div>",
            "<p class='wp-block-paragraph has-text-align-left' data-x='1' id='x'>a</p>",
            "<article><main><p>a</main></article>",
        ])
    func wrapped(html: String) throws {
        let page = try page(html)
        #expect(page.findings.map(\.message) == [])
        #expect(page.blocks.map(\.text.string) == ["a"])
        #expect(page.blocks.map(\.region) == [.main])
    }

    @Test(
        "has signs beside its headings, which are no part of these",
        arguments: [
            "<h2 id='a'>Kop <a class='header-anchor' href='#a'>#</a></h2>",
            "<h2 id='a'>Kop<a hidden class='anchor' aria-hidden='true' href='#a'>#</a></h2>",
            "<h2 id='a' tabindex='-1'><a class='hash-link' href='#a' title='Direct link to Kop'>\u{200B}</a>Kop</h2>",
            "<h2 id='a'>Kop <a href='#a' aria-label='Permalink: Kop'><span aria-hidden='true'>¶</span></a></h2>",
            "<h2 id='a'>Kop <a href='#a' aria-label='Link naar deze kop'>🔗</a></h2>",
        ])
    func signs(html: String) throws {
        let page = try page(html)
        #expect(page.findings.map(\.message) == [])
        #expect(page.blocks.map(\.text.string) == ["Kop"])
        #expect(page.blocks[0].links == [])
    }

    @Test(
        "and signs that say more, or lead elsewhere, are found",
        arguments: [
            "<h2 id='a'>Kop <a href='#a' aria-label='Wij verkopen alles'>#</a></h2>",
            "<h2 id='a'>Kop <a href='#a'>Wij verkopen</a></h2>", "<h2 id='a'>Kop <a href='https://x.nl/#a'>#</a></h2>",
            "<h2 id='a'>Kop <a href='#top'>#</a></h2>",
            "<h2 id='a'>Kop <a href='#a'># <svg><text>niet</text></svg></a></h2>",
        ])
    func strangeSigns(html: String) throws {
        let page = try page(html)
        let isPlain = page.blocks.map(\.text.string) == ["Kop"] && page.blocks.allSatisfy(\.links.isEmpty)
        #expect(!isPlain || !page.findings.isEmpty)
    }

    @Test(
        "what holds it may have spaces of its own",
        arguments: [
            "<div class='tekst' style='margin-top:var(--wp--preset--spacing--60); padding: 0 2rem'>",
            "<div class='tekst' style='--x: 1px; gap: 1em' aria-label='Inhoud' role='main' itemprop='articleBody'>",
            "<div class='tekst md:hidden-nav' tabindex='-1'>",
        ])
    func holder(around: String) throws {
        let page = try page("<p>a</p>", around: around)
        #expect(page.findings.map(\.message) == [])
        #expect(page.blocks.map(\.text.string) == ["a"])
    }

    @Test(
        "and hides nothing in it",
        arguments: [
            "<div class='tekst' hidden>", "<div class='tekst' style='display:none'>", "<div class='tekst sr-only'>",
            "<div class='tekst' style='margin-left:-9999px'>", "<div class='tekst' aria-hidden='true'>",
            "<div class='tekst' inert>",
            "<details><div class='tekst'>", "<div class='hidden'><div class='tekst'>", "<template><div class='tekst'>",
            "<div class='tekst' style='padding-top:var(--x) } * { display:none'>",
            "<font color=white><div class='tekst'>",
        ])
    func hiding(around: String) throws { #expect(try !page("<p>a</p>", around: around).findings.isEmpty) }

    @Test("nor leads its links elsewhere")
    func leading() throws {
        #expect(try !page("<p>a</p>", head: "<base href='https://x.nl/'>").findings.isEmpty)
        #expect(try !page("<h2 id='top'>a</h2>").findings.isEmpty)
        #expect(try page("<h2 id='b'>a</h2>").targets == ["top": VisiblePage.outside, "b": 0])
    }

    @Test(
        "what is added or hidden inside is found as anywhere",
        arguments: [
            "<p hidden>a</p>", "<img src='x' alt='niet'>", "<script>x()</script>", "<p style='display:none'>a</p>",
            "<p class='visually-hidden hidden'>a</p>", "<svg><text>niet</text></svg>", "<p onclick='x()'>a</p>",
            "<?php x ?>",
        ])
    func inside(html: String) throws { #expect(try !page(html).findings.isEmpty) }
}

import Testing
import Visible

@Suite("What programs add to pages without saying anything")
struct HarmlessMarkupTests {
    private static let expansion = "<p>De Algemene verordening gegevensbescherming is van <span>2016</span>.</p>"

    @Test(
        "is let pass",
        arguments: [
            "<a href=https://x.nl target=_blank rel='noopener noreferrer'>x.nl</a>", "<ul role=list><li>a</ul>",
            "<main role=main><p>a</main>", "<nav role=navigation><p>a</nav>", "<p lang=nl-NL>a</p>",
            "<p>Van <time datetime=2026-11-21>21 november 2026</time>.</p>", "<p>gege<wbr>vens",
            "<p>Van <time datetime=2026-11-21T09:00:00+01:00>21 november 2026</time>.</p>", "<p><time>nu</time></p>",
            "<p>De <abbr title='algemene verordening gegevensbescherming'>AVG</abbr>",
        ])
    func fine(html: String) throws { #expect(try PageText(Self.expansion + html).findings == []) }

    @Test(
        "and is found where it says something",
        arguments: [
            "<a href=https://x.nl target=kader>x</a>", "<p role=alert>a</p>", "<ul role=presentation><li>a</ul>",
            "<table role=img><tr><td>a</table>", "<p lang=en>a</p>", "<p lang=nl-onzin>a</p>",
            "<p>Van <time datetime=2025-11-21>21 november 2026</time>.</p>", "<p><time datetime=P9Y>1 jaar</time></p>",
            "<p>De <abbr title='Alles verkopen graag'>AVG</abbr>", "<p>De <abbr title='wij verkopen'>AVG</abbr>",
            "<p>De <abbr title='gegevensbescherming'>AVG</abbr>", "<p>De <abbr title='Algemene'>AVG</abbr>",
            "<p><span title='Algemene verordening gegevensbescherming' datetime=x>AVG</span>",
        ])
    func found(html: String) throws {
        #expect(try PageText(Self.expansion + html).page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test(
        "what a page says to machines",
        arguments: [
            ("<meta name=generator content='Hugo 0.120.4'>", true),
            ("<meta name=robots content='index, follow'>", true),
            ("<meta name=robots content='max-image-preview:large'>", true),
            ("<meta name=theme-color content='#0b5394'>", true),
            ("<meta name=format-detection content='telephone=no'>", true),
            ("<meta name=robots content=noindex>", false), ("<meta name=googlebot content='index,nofollow'>", false),
            ("<meta name=generator content='Wij verkopen alles'>", false),
            ("<meta name=theme-color content='wij verkopen'>", false), ("<meta name=keywords content=x>", false),
            ("<link rel=preload as=style href=../../assets/style.css>", true),
            ("<link rel=preload as=script href=x>", false),
            ("<link rel=preconnect href=https://x.nl>", false),
        ])
    func head(element: String, isFine: Bool) throws {
        let found = try PageText("<head>\(element)</head><p>x</p>").page.findings.map(\.rule)
        #expect(found == (isFine ? [] : ["element-unexpected"]))
    }

    @Test(
        "end tags that HTML lets pages do without",
        arguments: [
            "<!doctype html><html><body><main><p>x</main>", "<!doctype html><title>x</title><p>x<p>y",
            "<!doctype html><ul><li>a<li>b</ul>", "<!doctype html><table><tr><td>a<td>b</table>",
        ])
    func endTags(html: String) { #expect(refusal(Array(html.utf8)) == nil) }

    @Test(
        "others show that the end is gone",
        arguments: ["<!doctype html><main><p>x", "<!doctype html><ul><li>a", "<!doctype html><p><a href=x>y"])
    func cutOff(html: String) { #expect(refusal(Array(html.utf8))?.contains("cut off") == true) }

    @Test(
        "soft hyphens between the syllables of words",
        arguments: [
            ("persoons&shy;gegevens", "persoonsgegevens"), ("(Privacy&shy;verklaring).", "(Privacyverklaring)."),
            ("ver&shy;ant&shy;woor&shy;de&shy;lijk", "verantwoordelijk"),
        ])
    func hyphens(written: String, read: String) throws {
        #expect(try PageText("<p>\(written)</p>").page.blocks.map(\.text.string) == [read])
    }

    @Test(
        "in an address, a number, a name with a capital inside and at the edge of a word they would say something",
        arguments: [
            "info@wizz&shy;software.nl", "www.wizz&shy;kit.nl", "12&shy;34", "WIZZ&shy;kit", "be&shy;Kend", "g&shy;een",
            "gee&shy;n", "&shy;geen", "geen&shy;", "een&shy;&shy;heid", "_ga&shy;bc", "https://voor&shy;beeld",
        ])
    func strangeHyphens(written: String) throws {
        #expect(try PageText("<p>\(written)</p>").page.blocks.map(\.text.string)[0].unicodeScalars.contains("\u{AD}"))
    }

    @Test("curly quotes are straight ones, and links keep their words")
    func quotes() throws {
        let page = try PageText("<p>‘foto’s’ van “u” <a href=#x>zo’n link</a></p>").page.withPlainQuotes
        let block = page.blocks[0]
        #expect(block.text.string == "'foto's' van \"u\" zo'n link")
        #expect(block.links.map { block.text[$0.range].string } == ["zo'n link"])
    }

    @Test("an address that Cloudflare took away is named once")
    func obfuscated() throws {
        let link = "<a href=/cdn-cgi/l/email-protection class=__cf_email__ data-cfemail=543d>[email&#160;protected]</a>"
        let script = "<script src=/cdn-cgi/scripts/5c5d/cloudflare-static/email-decode.min.js></script>"
        let page = try PageText("<p>a \(link)</p>\n<p>b \(link)</p>\n\(script)").page
        #expect(page.findings.map(\.message).count == 1)
        #expect(page.findings.first?.message.contains("Cloudflare") == true && page.obfuscated == [1, 2, 3])
    }
}

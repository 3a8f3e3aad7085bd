import Claims
import Testing

@testable import Verklaar

@Suite("Documents alone, to be pasted into another page")
struct BareTests {
    @Test("they hold the document and nothing around it, and are read back")
    func fragment() throws {
        let site = try AddressedSite.usual.get()
        for document in DocumentKind.allCases {
            let page = try site.page(document, .bare)
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(text.hasPrefix("<div data-verklaar=\"\(document.folder)\">\n<h1 id="))
            for tag in ["<html", "<head>", "<body", "<nav", "<style", "<link", "<header", "<footer", "<main"] {
                #expect(!text.contains(tag))
            }
            #expect(try site.findings(in: page).map(\.message) == [])
        }
    }

    @Test(
        "a change is found",
        arguments: [
            ("</h1>", " (oud)</h1>", "text-drifted"), ("<h1", "<p>Wij verkopen niets.</p><h1", "text-unread"),
            ("<h1", "<title>Privacy</title><h1", "text-hidden"), ("<h1", "<nav>Cookiebeleid</nav><h1", "layout-wrong"),
            ("<h1", "<style>p { color: red }</style><h1", "element-unexpected"),
            ("<h1", "<p hidden>x</p><h1", "text-hidden"),
            ("<h1", "<meta charset=\"utf-8\"><h1", "element-unexpected"),
        ])
    func changed(old: String, new: String, rule: String) throws {
        let site = try AddressedSite.usual.get()
        let findings = try site.findings(in: site.page(.privacyStatement, .bare), old, new)
        #expect(findings.contains { $0.rule.rawValue == rule }, "\(findings.map(\.message))")
    }

    @Test("what an editor leaves of style is harmless there, and on a page of the site found once")
    func styles() throws {
        let site = try AddressedSite.usual.get()
        for layout in [Layout.bare, .page] {
            let page = try site.page(.privacyStatement, layout)
            let text = String(decoding: page.bytes, as: UTF8.self)
                .replacing("<p>", with: "<p style=\"text-align:left;font-size:16px\">")
            let other = PublishedPage(
                file: page.file, document: page.document, format: .html, layout: layout, bytes: Array(text.utf8))
            let found = try site.inspector.findings(in: other, of: site.organisation).map(\.rule)
            #expect(found == (layout == .bare ? [] : ["style-in-page"]))
        }
    }

    private static let theme = (
        before: """
        <!doctype html><html lang="nl"><head><title>Winkel</title><link rel="stylesheet" href="/theme.css">
        <script>var a = `${b}`</script></head><body><header><nav><a href="/brood">Brood</a></nav></header><main>
        """,
        after: "</main><footer><p>Open van 8 tot 17 uur.</p><!-- {{ c }} --></footer></body></html>"
    )

    @Test("in the page of another system the document alone is compared")
    func theme() throws {
        let site = try AddressedSite.usual.get()
        for document in DocumentKind.allCases {
            let page = try site.page(document, .bare)
            let inside = Self.theme.before + String(decoding: page.bytes, as: UTF8.self) + Self.theme.after
            let found = try site.findings(in: page, String(decoding: page.bytes, as: UTF8.self), inside)
            #expect(found.map(\.message) == [])
        }
    }

    @Test(
        "there a change is found too, and so is what hides it",
        arguments: [
            ("<main>", "<main hidden>", "text-hidden"), ("<main>", "<main style=\"display:none\">", "text-hidden"),
            ("<main>", "<details><main>", "text-hidden"), ("</h1>", " (oud)</h1>", "text-drifted"),
            ("<h1", "<p>Wij verkopen niets.</p><h1", "text-unread"),
            ("<h1", "<script>x()</script><h1", "script-in-page"),
            ("<main>", "<main><template shadowrootmode=\"open\">Niets.</template>", "element-unexpected"),
            ("<main>", "<main><progress>", "element-unexpected"), ("<main>", "<main><marquee>", "element-unexpected"),
            ("<head>", "<head><base href=\"https://x.nl/\">", "element-unexpected"),
            ("<head>", "<head><meta http-equiv=\"refresh\" content=\"0\">", "element-unexpected"),
            ("<body>", "<body text=\"white\">", "element-unexpected"),
            ("<main>", "<main><p id=\"bezwaar-maken\">Dat kan niet.</p>", "id-repeated-in-page"),
            ("<footer>", "<div data-verklaar=\"privacyverklaring\">Niets.</div><footer>", "element-unexpected"),
            ("<h2 ", "<h2 class=\"sr-only\" ", "text-hidden"),
            ("data-verklaar=\"privacyverklaring\"", "data-verklaar=\"x\"", "text-missing"),
        ])
    func changedInTheme(old: String, new: String, rule: String) throws {
        let site = try AddressedSite.usual.get()
        let page = try site.page(.privacyStatement, .bare)
        let text = String(decoding: page.bytes, as: UTF8.self)
        let inside = (Self.theme.before + text + Self.theme.after).replacing(old, with: new, maxReplacements: 1)
        let found = try site.findings(in: page, text, inside)
        #expect(found.contains { $0.rule.rawValue == rule }, "\(found.map(\.message))")
    }

    private func markdown(_ site: AddressedSite, _ front: String) throws -> [String] {
        let pages = try site.site.publish(site.organisation, .bare)
        var page = try #require(pages.first { $0.format == .markdown })
        page.bytes = Array(front.utf8) + page.bytes
        return try site.inspector.findings(in: page, of: site.organisation).map(\.rule.rawValue)
    }

    @Test("front matter is passed over, where it says nothing")
    func frontMatter() throws {
        let site = try AddressedSite.usual.get()
        for front in [
            "---\ntitle: Privacy\nlayout: page\n---\n", "---\r\ntags:\r\n  - privacy\r\n---\r\n\r\n", "---\n---\n",
        ] {
            #expect(try markdown(site, front) == [], "\(front)")
        }
        for front in [
            "---\ndraft: true\n---\n", "---\nredirect_to: /x\n---\n", "---\ntitle: Wij verkopen alles\n---\n",
            "---\nlayout: page\n", "x\n---\na: b\n---\n",
        ] {
            #expect(try !markdown(site, front).isEmpty, "\(front)")
        }
    }

    @Test("and written, where the site asks for it")
    func declaredFrontMatter() throws {
        let site = try AddressedSite(text: "## front matter\n- title: Privacy bij ons\n- layout: page\n")
        let pages = try site.site.publish(site.organisation, .bare)
        let page = try #require(pages.first { $0.format == .markdown })
        #expect(page.bytes.starts(with: "---\ntitle: Privacy bij ons\nlayout: page\n---\n\n# ".utf8))
        #expect(try site.inspector.findings(in: page, of: site.organisation).map(\.message) == [])
        let whole = try #require(try site.site.publish(site.organisation).first { $0.format == .markdown })
        #expect(whole.bytes.starts(with: "# ".utf8))
    }

    @Test("documents lead to each other where the site says that they stand")
    func places() throws {
        let site = try AddressedSite(
            text: "## privacyverklaring\n- /privacy/\n## cookiebeleid\n- https://x.nl/cookies\n")
        for layout in Layout.allCases {
            let (statement, policy) = (try site.page(.privacyStatement, layout), try site.page(.cookiePolicy, layout))
            #expect(String(decoding: statement.bytes, as: UTF8.self).contains("href=\"https://x.nl/cookies\""))
            #expect(String(decoding: policy.bytes, as: UTF8.self).contains("href=\"/privacy/#"))
            let found = try site.findings(in: statement).map(\.message)
            #expect(found == [])
            #expect(try site.findings(in: policy).map(\.message) == [])
            for other in ["/elders/", "../privacyverklaring/index.html"] {
                #expect(
                    try site.findings(in: policy, "href=\"/privacy/\"", "href=\"\(other)\"").map(\.rule) == [
                        "link-elsewhere"
                    ])
            }
        }
    }

    @Test("one in the place of a page is found, and a page in its place")
    func exchanged() throws {
        let site = try AddressedSite.usual.get()
        let (page, bare) = (try site.page(), try site.page(.privacyStatement, .bare))
        func read(_ bytes: [UInt8], as layout: Layout) throws -> Set<String> {
            let other = PublishedPage(
                file: page.file, document: page.document, format: .html, layout: layout, bytes: bytes)
            return Set(try site.inspector.findings(in: other, of: site.organisation).map(\.rule.rawValue))
        }
        #expect(try read(page.bytes, as: .bare) == ["layout-wrong"])
        #expect(
            try read(bare.bytes, as: .page).isSuperset(of: [
                "page-language", "page-policy", "page-title", "page-address",
            ]))
    }
}

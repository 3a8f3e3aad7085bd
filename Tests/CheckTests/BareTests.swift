import Claims
import Testing

@testable import Verklaar

@Suite("Documents alone, to be pasted into another page")
struct BareTests {
    @Test("they hold the document and nothing around it, and are read back")
    func fragment() throws {
        let site = try AddressedSite()
        for document in DocumentKind.allCases {
            let page = try site.page(document, .bare)
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(text.hasPrefix("<h1 id="))
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
            ("<h1", "<title>Privacy</title><h1", "layout-wrong"), ("<h1", "<nav>Cookiebeleid</nav><h1", "layout-wrong"),
            ("<h1", "<style>p { color: red }</style><h1", "element-unexpected"),
            ("<h1", "<p hidden>x</p><h1", "text-hidden"),
            ("<h1", "<meta charset=\"utf-8\"><h1", "layout-wrong"),
        ])
    func changed(old: String, new: String, rule: String) throws {
        let site = try AddressedSite()
        let findings = try site.findings(in: site.page(.privacyStatement, .bare), old, new)
        #expect(findings.contains { $0.rule.rawValue == rule }, "\(findings.map(\.message))")
    }

    @Test("what an editor leaves of style is harmless there, and on a page of the site found once")
    func styles() throws {
        let site = try AddressedSite()
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

    @Test("one in the place of a page is found, and a page in its place")
    func exchanged() throws {
        let site = try AddressedSite()
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

import Claims
import Testing

@testable import Verklaar

@Suite("Headings that are links to themselves")
struct AnchorTests {
    @Test("a heading that links elsewhere is found, however near that is")
    func elsewhere() throws {
        let site = try AddressedSite.usual.get()
        let page = try site.page()
        for target in ["https://x.example/", "#een-klacht", "#", "#inhoud", "index.html#in-het-kort"] {
            let old = "<h2 id=\"in-het-kort\"><a href=\"#in-het-kort\">"
            let findings = try site.findings(in: page, old, "<h2 id=\"in-het-kort\"><a href=\"\(target)\">")
            #expect(findings.map(\.rule) == ["link-elsewhere"], "\(target): \(findings.map(\.message))")
        }
    }

    @Test("a sign more in the heading is found, and so is a link out of a part of it")
    func words() throws {
        let site = try AddressedSite.usual.get()
        let page = try site.page()
        let heading = "<a href=\"#in-het-kort\">In het kort</a>"
        for other in ["\(heading) <a href=\"#in-het-kort\">#</a>", "<a href=\"index.html\">In het</a> kort"] {
            let end = "</h2>"
            #expect(try !site.findings(in: page, heading + end, other + end).isEmpty, "\(other)")
        }
    }

    @Test("without ids and links nothing else is read")
    func stripped() throws {
        let site = try AddressedSite.usual.get()
        let page = try site.page()
        #expect(
            try site.findings(in: page, "<a href=\"#in-het-kort\">In het kort</a></h2>", "In het kort</h2>").isEmpty)
        let text = String(decoding: page.bytes, as: UTF8.self).replacing(/\ id="[^"]*"/, with: "")
        let bare = PublishedPage(
            file: page.file, document: page.document, format: .html, bytes: Array(text.utf8))
        #expect(try site.inspector.findings(in: bare, of: site.organisation).map(\.message) == [])
    }
}

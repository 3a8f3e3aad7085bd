import Claims
import Testing

@testable import Verklaar

@Suite("What pages tell search engines and previews")
struct HeadTests {
    private static let head = [
        ("name=\"description\" content=\"", "name=\"description\" content=\"Wij verkopen niets. ", "text-drifted"),
        ("property=\"og:description\" content=\"", "property=\"og:description\" content=\"Veilig! ", "text-drifted"),
        ("property=\"og:title\" content=\"", "property=\"og:title\" content=\"De beste ", "text-drifted"),
        ("content=\"website\"", "content=\"article\"", "text-drifted"),
        ("content=\"nl_NL\"", "content=\"en_GB\"", "text-drifted"),
        (
            "property=\"og:url\" content=\"https://privacy", "property=\"og:url\" content=\"https://elders",
            "text-drifted"
        ),
        (
            "<link rel=\"canonical\" href=\"https://privacy", "<link rel=\"canonical\" href=\"https://elders",
            "page-address"
        ),
        ("<link rel=\"canonical\"", "<link rel=\"icon\"", "page-address"),
        ("<meta property=\"og:locale\" content=\"nl_NL\">", "", "text-missing"),
        ("<title>", "<meta name=\"description\" content=\"Nog een.\"><title>", "text-drifted"),
        ("<title>", "<meta property=\"og:image\" content=\"https://x.example/x.png\"><title>", "text-unread"),
        ("<title>", "<meta name=\"twitter:title\" content=\"Wij delen niets\"><title>", "text-unread"),
        ("<title>", "<link rel=\"canonical\" href=\"https://elders.example/\"><title>", "page-address"),
        ("<title>", "<title></title><title>", "page-title"),
        ("<title>", "<meta charset=\"utf-8\" name=\"robots\" content=\"noindex\"><title>", "element-unexpected"),
        ("<title>", "<meta name=\"viewport\" property=\"og:title\" content=\"Niets\"><title>", "element-unexpected"),
        ("</main>", "<meta charset=\"utf-8\"></main>", "element-unexpected"),
        ("href=\"../../assets/favicon-", "href=\"../../assets/favicon-0", "icon-unknown"),
        ("href=\"../../assets/style-", "href=\"../../assets/style-0", "stylesheet-unknown"),
    ]

    @Test("a page says where it is, and in sentences of its own what it is about")
    func written() throws {
        let site = try AddressedSite.usual.get()
        let text = String(decoding: try site.page(.cookiePolicy).bytes, as: UTF8.self)
        let address = "https://privacy.example.nl/\(site.organisation.id)/cookiebeleid/"
        #expect(text.contains("<link rel=\"canonical\" href=\"\(address)\">"))
        #expect(text.contains("<meta property=\"og:url\" content=\"\(address)\">"))
        let description = try #require(text.firstMatch(of: /<meta name="description" content="([^"]+)">/)?.1)
        let body = text.split(separator: "</head>")[1].replacing("\n", with: " ")
        #expect(description.split(separator: ". ").allSatisfy { body.contains($0) })
    }

    @Test("unchanged, nothing is found, nor is any of it unread")
    func unchanged() throws {
        for site in [
            try AddressedSite.usual.get(), try AddressedSite(nil), try AddressedSite("https://example.nl/privacy"),
        ] {
            for document in DocumentKind.allCases {
                let page = try site.page(document)
                #expect(try site.findings(in: page).map(\.message) == [])
            }
        }
    }

    @Test("each change is one finding of its kind", arguments: head)
    func changed(old: String, new: String, rule: String) throws {
        let site = try AddressedSite.usual.get()
        for document in DocumentKind.allCases {
            let findings = try site.findings(in: site.page(document), old, new)
            #expect(findings.contains { $0.rule.rawValue == rule && $0.isFatal }, "\(findings.map(\.message))")
        }
    }

    @Test(
        "so is each on the index page", arguments: head.filter { !$0.0.contains("description") && !$0.0.contains("..") }
    )
    func index(old: String, new: String, rule: String) throws {
        let site = try AddressedSite.usual.get().site
        let text = String(decoding: try site.index(of: [.exemplary]), as: UTF8.self)
        func rules(_ text: String) throws -> [String] {
            try site.findings(inIndex: Array(text.utf8), of: [.exemplary]).map(\.rule.rawValue)
        }
        #expect(try rules(text) == [])
        try #require(text.contains(old))
        // The index page has no description of its own.
        let expected = new.contains("name=\"description\"") ? "text-unread" : rule
        #expect(try rules(text.replacing(old, with: new, maxReplacements: 1)).contains(expected))
    }

    @Test("without an address there is a description alone, and more is found")
    func unaddressed() throws {
        let site = try AddressedSite(nil)
        let text = String(decoding: try site.page().bytes, as: UTF8.self)
        #expect(text.contains("<meta name=\"description\""))
        #expect(!text.contains("og:") && !text.contains("canonical"))
        let canonical = "<link rel=\"canonical\" href=\"https://privacy.example.nl/\"><title>"
        #expect(try site.findings(in: site.page(), "<title>", canonical).map(\.rule) == ["page-address"])
    }
}

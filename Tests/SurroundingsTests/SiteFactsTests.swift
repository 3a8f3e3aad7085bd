import Diagnostics
import Surroundings
import TestSupport
import Testing

@Suite("Where a site is published")
struct SiteFactsTests {
    private func siteFaults(_ text: String) -> [String] {
        faults { () throws(DiagnosticError) in _ = try SiteFacts(parsing: text) }
    }

    @Test("the addresses of pages follow from that of the site")
    func address() throws {
        let site = try SiteFacts(parsing: "# De site\n\n> Uitleg.\n\n## address\n- https://example.nl/privacy/\n")
        let address = try #require(site.address)
        #expect(address.address() == "https://example.nl/privacy/")
        #expect(address.address(of: "a/cookiebeleid/") == "https://example.nl/privacy/a/cookiebeleid/")
        #expect(address.path == "/privacy/" && !address.isWholeHost)
        #expect(SiteAddress("https://example.nl")?.address() == "https://example.nl/")
        #expect(SiteAddress("https://example.nl/")?.isWholeHost == true)
    }

    @Test("nothing said is nothing known")
    func unsaid() throws {
        #expect(try SiteFacts(parsing: "# De site\n") == .unsaid)
        #expect(SiteFacts.unsaid.address == nil)
    }

    @Test(
        "what is no address of a site on https is refused",
        arguments: [
            "", "example.nl", "http://example.nl", "https://", "https://localhost", "https://example.nl:8080",
            "https://ik@example.nl", "https://example.nl/?a", "https://example.nl/#a", "https://example.nl/index.html",
            "https://example.nl//a", "https://example.nl/../a", "https://EXAMPLE.nl", "https://-a.nl", "https://a..nl",
            "https://example.nl/a b", "https://exämple.nl", "https://example.nl/<a>", "https://example.nl//",
        ])
    func strange(address: String) { #expect(SiteAddress(address) == nil) }

    @Test("colours, a logo and links of the publisher's own")
    func own() throws {
        let site = try SiteFacts(
            parsing: """
                ## accent
                - #0B5394 #8cc4ff
                ## logo
                - logo.svg
                ## footer
                - Contact: https://example.nl/contact?x=1
                """)
        #expect(site.houseStyle.page.accent?.value.light == Colour("#0b5394"))
        #expect(site.houseStyle.logo?.file == "content/logo.svg")
        #expect(site.houseStyle.links.map(\.text) == ["Contact"])
        #expect(site.houseStyle.links.map(\.address) == ["https://example.nl/contact?x=1"])
        #expect(site.houseStyle.links.map(\.region) == [.footer])
    }

    @Test("an organisation has its own, and the site's for what it leaves out")
    func ofOneOrganisation() throws {
        let site = try SiteFacts(
            parsing: """
                ## accent
                - #0B5394 #8cc4ff
                ## footer
                - Contact: https://example.nl/contact
                ## footer: bakker
                - Bakkerij: https://bakker.example
                ## logo: bakker
                - bakker.svg
                """)
        let own = site.houseStyle(of: "bakker")
        #expect(own.page.accent == site.houseStyle.page.accent && own.logo?.file == "content/bakker.svg")
        #expect(own.links.map(\.text) == ["Bakkerij"])
        #expect(site.houseStyle(of: "slager") == site.houseStyle)
        #expect(site.organisations.map(\.id) == ["bakker"] && site.organisations.first?.location.line == 5)
    }

    @Test(
        "what is none of these is refused",
        arguments: [
            "## accent\n- #0b5394", "## accent\n- blue red", "## accent\n- #0b5394 #8cc4f",
            "## accent\n- #0b5394 #8cc4fg",
            "## accent\n- #0b5394 #8cc4ff\n- #0b5394 #8cc4ff", "## logo\n- logo.png", "## logo\n- ../logo.svg",
            "## logo\n- a.svg\n- b.svg", "## header\n- Contact", "## header\n- Contact: http://example.nl",
            "## footer\n- Contact: javascript:x", "## footer\n- Contact: https://a.nl/\"x",
            "## footer\n- Contact: https://",
            "Tekst", "## address: bakker\n- https://a.nl", "## logo: bakker\n- a.png", "## kleur: bakker\n- a",
        ])
    func strangeOwn(text: String) { #expect(siteFaults(text).count == 1) }

    @Test("faults are named with their place, all at once")
    func malformed() {
        #expect(
            siteFaults("## address\n- example.nl\n")
                == ["content/site.md:2:3: [site-malformed] \"example.nl\" is no address of a site"])
        #expect(
            siteFaults("## address\n- https://a.nl\n- https://b.nl\n")
                == ["content/site.md:3:3: [site-malformed] a site has one address"])
        #expect(
            siteFaults("Tekst\n## logo\n- logo.gif\n## adres\n- https://a.nl\n")
                == [
                    "content/site.md:1:1: [site-malformed] \"Tekst\" is nothing that a site says",
                    "content/site.md:3:3: [site-malformed] \"logo.gif\" can be no logo: only a file whose name ends in "
                        + ".svg can",
                    "content/site.md:4:4: [site-malformed] \"adres\" is no heading of a site",
                ])
    }

    @Test("another content is another file, whose name is known for one of an asset")
    func assets() {
        let one = Asset(.stylesheet, Array("a".utf8), from: "a.css")
        let other = Asset(.stylesheet, Array("b".utf8), from: "a.css")
        let icon = Asset(.icon, [], from: "i.svg")
        #expect(one.path == "assets/style-af63dc4c8601ec8c.css" && one.path != other.path)
        #expect(icon.path == "assets/favicon-cbf29ce484222325.svg")
        #expect([one.path, icon.path, "assets/style.css", "assets/favicon.svg"].allSatisfy(Asset.isPath))
        let others = ["style.css", "assets/x.css", "assets/../style.css", "assets/style/x.css", "assets/style .css"]
        #expect(!others.contains(where: Asset.isPath))
    }
}

import Claims
import Diagnostics
import Facts
import Surroundings
import TestSupport
import Testing

@testable import Verklaar

@Suite("The publisher's own around the pages")
struct PublisherTests {
    private static let site = Result {
        try AddressedSite(
            text: """
                ## accent
                - #8a1538 #ff9db3
                ## logo
                - logo.svg
                ## header
                - Home: https://www.example.nl/
                ## footer
                - Contact: https://www.example.nl/contact
                """, replacing: ["content/logo.svg": Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)])
    }

    @Test("its logo, links and colours are published, and nothing is found")
    func published() throws {
        let site = try Self.site.get()
        let text = String(decoding: try site.page().bytes, as: UTF8.self)
        #expect(text.contains("<a href=\"https://www.example.nl/\">Home</a>"))
        #expect(text.contains("<a href=\"https://www.example.nl/contact\">Contact</a>"))
        #expect(text.contains("<img src=\"../../assets/logo-"))
        let css = String(decoding: site.site.surroundings.common.assets.stylesheet.bytes, as: UTF8.self)
        #expect(css.contains("--link: #8a1538;"))
        for document in DocumentKind.allCases {
            #expect(try site.findings(in: site.page(document)).map(\.message) == [])
        }
        let index = try site.site.index(of: [.exemplary])
        #expect(try site.site.findings(inIndex: index, of: [.exemplary]).map(\.message) == [])
    }

    @Test(
        "each change is found, on documents and on the index",
        arguments: [
            (">Home<", ">Wij delen niets<", "text-unread"), (">Home<", ">Contact<", "text-unread"),
            ("href=\"https://www.example.nl/\"", "href=\"https://elders.example/\"", "link-elsewhere"),
            ("href=\"https://www.example.nl/contact\"", "href=\"https://elders.example/\"", "link-elsewhere"),
            ("assets/logo-", "assets/logo-0", "logo-unknown"),
            ("assets/logo-", "https://x.nl/logo-", "element-unexpected"),
            ("alt=\"\"", "alt=\"Wij delen niets\"", "element-unexpected"),
            ("alt=\"\"", "alt=\"\" width=\"2000\"", "element-unexpected"),
            ("</main>", "<img src=\"../../assets/logo-0.svg\" alt=\"\"></main>", "logo-unknown"),
        ])
    func changed(old: String, new: String, rule: String) throws {
        let site = try Self.site.get()
        let findings = try site.findings(in: site.page(), old, new)
        #expect(findings.map(\.rule.rawValue).contains(rule), "\(findings.map(\.message))")
        let index = String(decoding: try site.site.index(of: [.exemplary]), as: UTF8.self)
        try #require(index.contains(old))
        let changed = Array(index.replacing(old, with: new, maxReplacements: 1).utf8)
        #expect(try !site.site.findings(inIndex: changed, of: [.exemplary]).isEmpty)
    }

    @Test("titles of all sorts stand around every page, and what replaces one is found")
    func titles() throws {
        let titles = [
            "Colofon", "Algemene voorwaarden", "Veelgestelde vragen", "Partners", "LinkedIn",
            "Over Jansen & Zonen B.V.",
        ]
        let site = try AddressedSite(
            text: "## footer\n" + titles.map { "- \($0): https://www.example.nl/\n" }.joined())
        for document in DocumentKind.allCases {
            #expect(try site.findings(in: site.page(document)).map(\.message) == [])
        }
        let index = try site.site.index(of: [.exemplary])
        #expect(try site.site.findings(inIndex: index, of: [.exemplary]).map(\.message) == [])
        for text in ["Partners van ons", "Linkedin", "Wij delen niets"] {
            let findings = try site.findings(in: site.page(), ">Partners<", ">\(text)<")
            #expect(findings.map(\.rule).contains("text-unread"))
        }
    }

    @Test("a link to a mailbox or a telephone stands there, and leads nowhere else")
    func reachable() throws {
        let site = try AddressedSite(
            text: "## footer\n- Mail ons: mailto:info@example.nl\n- Bel ons: tel:+31201234567\n")
        #expect(try site.findings(in: site.page()).map(\.message) == [])
        for old in ["mailto:info@example.nl\">Mail", "tel:+31201234567"] {
            let findings = try site.findings(
                in: site.page(), old, old.replacing("n", with: "m").replacing("3", with: "4"))
            #expect(findings.map(\.rule) == ["link-elsewhere"])
        }
    }

    @Test("a link that leads elsewhere is told where it has to lead, and by which line")
    func elsewhere() throws {
        let site = try Self.site.get()
        let old = "href=\"https://www.example.nl/contact\""
        let finding = try #require(try site.findings(in: site.page(), old, "href=\"https://elders.example/\"").first)
        #expect(
            finding.message
                == "the link \"Contact\" leads to https://elders.example/; it has to lead to "
                + "https://www.example.nl/contact")
        #expect(finding.notes.map { $0.location?.description } == ["content/site.md:8:3"])
        let cookies = try site.findings(in: site.page(), "href=\"../cookiebeleid/index.html\"", "href=\"x\"")
        #expect(
            cookies.map(\.message).allSatisfy {
                $0.hasSuffix("leads to x; it has to lead to ../cookiebeleid/index.html")
            })
        #expect(cookies.count == 1)
    }

    @Test("a text in the footer is told what may stand there, and no phrase is put beside it")
    func added() throws {
        let site = try Self.site.get()
        let found = try site.findings(in: site.page(), "</footer>", "<p>Wij delen niets met anderen.</p></footer>")
        #expect(found.map(\.message) == ["nothing puts this around the document: \"Wij delen niets met anderen.\""])
        #expect(found.first?.notes.isEmpty == true)
        #expect(found.first?.reason?.contains("content/site.md") == true)
        #expect(found.first?.remedy == "Run `make` to write the page anew.")
    }

    private func logoFaults(_ bytes: [UInt8]?) throws -> [Diagnostic] {
        let files = bytes.map { ["content/x.svg": $0] } ?? [:]
        do {
            _ = try AddressedSite(text: "## logo\n- x.svg\n", replacing: files)
            return []
        } catch let error as DiagnosticError {
            return error.diagnostics
        }
    }

    /// What the same finds in a drawing: the rest of a site is not judged with it.
    private func drawingFaults(_ bytes: [UInt8]) throws -> [Diagnostic] {
        let files = SiteFiles(root: FrozenSite.root, replaced: ["content/x.svg": bytes])
        return PictureJudgement(files: files).faults(in: try SiteFacts(parsing: "## logo\n- x.svg\n"))
    }

    private func drawing(_ text: String) -> [UInt8] {
        Array(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n\(text)</svg>"
                .utf8)
    }

    @Test(
        "a logo that is not there or is no drawing is found where it is named",
        arguments: [
            (nil, "there is no file content/x.svg"), ("", "content/x.svg is no SVG that can be read"),
            ("GIF89a", "content/x.svg is a GIF, in which nothing can be read"),
            ("<!-- <svg> --><html/>", "content/x.svg is no SVG: it does not begin with "),
            ("<svg/>", "content/x.svg is no SVG: it does not begin with <svg xmlns="),
            ("<svg xmlns='http://www.w3.org/2000/svg'>", "content/x.svg is no SVG that can be read"),
            ("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "content/x.svg is no SVG that can be read"),
            ("<svg xmlns='http://www.w3.org/2000/svg'/><p/>", "content/x.svg is no SVG that can be read"),
            (
                "<?xml version='1.0' encoding='utf-7'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "content/x.svg is no UTF-8"
            ),
            ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "content/x.svg has entities"),
        ])
    func logo(text: String?, message: String) throws {
        let found = try logoFaults(text.map { Array($0.utf8) })
        #expect(found.count == 1 && found[0].message.hasPrefix(message), "\(found.map(\.message))")
        #expect(found.map { $0.location?.description } == ["content/site.md:2:3"])
        #expect(found.map(\.rule) == ["picture-unusable"])
    }

    @Test(
        "a picture of dots is told that nothing can be read in it",
        arguments: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF]])
    func bitmap(bytes: [UInt8]) throws {
        #expect(try logoFaults(bytes).map(\.message).first?.hasSuffix("in which nothing can be read") == true)
    }

    @Test(
        "what shows text, moves, or comes from elsewhere is no part of a drawing",
        arguments: [
            "<text y='30'>Wij verkopen alles</text>", "<g><text><tspan>x</tspan></text></g>", "<textPath/>",
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
            "<p xmlns='http://www.w3.org/1999/xhtml'>x</p>", "<style>text{}</style>", "<script/>",
            "<a href='https://a.nl'/>", "<rect onclick='x'/>", "<use href='https://a.nl/#x'/>",
            "<use xlink:href='x.svg#x'/>", "<image href='data:image/png;base64,AA'/>", "<animate/>", "<set/>",
            "<switch/>",
            "<rect fill='url(https://a.nl/#x)'/>", "<rect style='fill:URL( \"x.svg#a\" )'/>",
            "<rect style='fill:u\\72l(x)'/>", "<g xml:base='https://a.nl'/>", "<?xml-stylesheet href='x.css'?>",
            "<filter/>", "<Text/>",
        ])
    func holdsMore(text: String) throws {
        #expect(try drawingFaults(drawing(text)).map(\.rule) == ["picture-unusable"])
    }

    @Test(
        "shapes, their colours and their names are",
        arguments: [
            "", "<title>Logo van de bakker</title><desc>x</desc>", "<g fill='url(#a)'><path d='M0 0'/></g>",
            "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><use xlink:href='#a'/>",
            "<rect style='fill:#fff;stroke:url(\"#a\")'/>", "<!-- Een > logo -->",
            "<metadata><x xmlns='urn:x' y='https://a.nl'/></metadata>",
        ])
    func shapes(text: String) throws {
        #expect(try drawingFaults(drawing(text)).map(\.message) == [])
        let before =
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- x -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">"
        #expect(try drawingFaults(Array(before.utf8) + drawing(text)).map(\.message) == [])
    }

    /// The exemplary shop has its own colour and link.
    private static let ownStyle = Result {
        try AddressedSite(
            text: """
                ## header
                - Home: https://www.example.nl/
                ## accent: \(Organisation.exemplary.id)
                - #8a1538 #ff9db3
                ## header: \(Organisation.exemplary.id)
                - Winkel: https://winkel.example/
                """)
    }

    @Test("an organisation's own house style stands on its pages, and the site's on the index")
    func ofOneOrganisation() throws {
        let site = try Self.ownStyle.get()
        let text = String(decoding: try site.page().bytes, as: UTF8.self)
        #expect(text.contains("<a href=\"https://winkel.example/\">Winkel</a>") && !text.contains(">Home<"))
        let style = site.site.surroundings[Organisation.exemplary.id].assets.stylesheet
        #expect(text.contains(style.path) && style != site.site.surroundings.common.assets.stylesheet)
        for document in DocumentKind.allCases {
            #expect(try site.findings(in: site.page(document)).map(\.message) == [])
        }
        let index = try site.site.index(of: [.exemplary])
        #expect(String(decoding: index, as: UTF8.self).contains(">Home<"))
        #expect(try site.site.findings(inIndex: index, of: [.exemplary]).map(\.message) == [])
    }

    @Test(
        "another's is found on its pages",
        arguments: [
            (">Winkel<", ">Home<", "text-unread"),
            ("href=\"https://winkel.example/\"", "href=\"x\"", "link-elsewhere"),
            ("assets/style-", "assets/style-0", "stylesheet-unknown"),
        ])
    func ofAnother(old: String, new: String, rule: String) throws {
        let site = try Self.ownStyle.get()
        let findings = try site.findings(in: site.page(), old, new)
        #expect(findings.map(\.rule.rawValue).contains(rule), "\(findings.map(\.message))")
    }

    @Test("a picture on a site without a logo is found")
    func strangePicture() throws {
        let site = try AddressedSite.usual.get()
        let picture = "<img src=\"../../assets/logo-0.svg\" alt=\"\"></header>"
        #expect(try site.findings(in: site.page(), "</header>", picture).map(\.rule) == ["logo-unknown"])
    }
}

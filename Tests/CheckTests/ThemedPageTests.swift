import Claims
import Fetch
import TestSupport
import Testing
import Visible

@testable import Verklaar

@Suite("A document in a page of another system, against its facts")
struct ThemedPageTests {
    private static let themes = Result { try Theme.all() }

    private func text(_ page: PublishedPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

    private func findings(
        _ html: String, _ selector: String, _ document: DocumentKind = .privacyStatement, at address: String? = nil
    ) throws -> [String] {
        let site = try AddressedSite.usual.get()
        let page = PublishedPage(
            file: "pagina.html", document: document, format: .html, layout: .bare, bytes: Array(html.utf8),
            selector: try ElementSelector(selector), address: address.flatMap(WebAddress.init))
        return try site.inspector.findings(in: page, of: site.organisation).map { "\($0.rule.rawValue): \($0.message)" }
    }

    @Test("it says what they say in every theme, dressed as any of them dresses it")
    func themes() throws {
        let site = try AddressedSite.usual.get()
        for theme in try Self.themes.get() {
            for document in DocumentKind.allCases {
                let bare = text(try site.page(document, .bare))
                #expect(try findings(theme.page(holding: bare), theme.selector, document) == [], "\(theme)")
                for habit in ThemeHabit.allCases {
                    let page = theme.page(holding: bare, others: [habit])
                    #expect(try findings(page, theme.selector, document) == [], "\(theme.name), \(habit)")
                }
            }
        }
    }

    @Test("and a change is found in every theme")
    func changes() throws {
        let bare = text(try AddressedSite.usual.get().page(.privacyStatement, .bare))
        let changes = [
            ("</h1>", " (oud)</h1>"), ("<h2", "<p>Wij verkopen niets.</p><h2"), ("</ul>", "<li>alles</li></ul>"),
            ("<h1", "Onder voorbehoud. <h1"), ("</p>", " <span hidden>x</span></p>"),
            ("href=\"#bezwaar-maken\"", "href=\"#een-klacht\""),
        ]
        for theme in try Self.themes.get() {
            for (old, new) in changes {
                let changed = bare.replacing(old, with: new, maxReplacements: 1)
                #expect(try !findings(theme.page(holding: changed), theme.selector).isEmpty, "\(theme): \(new)")
            }
        }
    }

    @Test("where all ids are gone, links still have to name their heading, and one that is somebody else's is none")
    func withoutIDs() throws {
        let bare = text(try AddressedSite.usual.get().page(.privacyStatement, .bare))
        let plain = try #require(try Self.themes.get().first { $0.name == "plain" })
        let page = plain.page(holding: bare)
        #expect(!page.contains("id=\"bezwaar-maken\""))
        let taken = page.replacing("id=\"voet\"", with: "id=\"bezwaar-maken\"")
        let found = try findings(taken, plain.selector)
        #expect(found.filter { !$0.hasPrefix("link-elsewhere") } == [])
        #expect(!found.isEmpty)
        let wrong = page.replacing("href=\"#bezwaar-maken\"", with: "href=\"#bezwaar\"", maxReplacements: 1)
        #expect(try findings(wrong, plain.selector).count == 1)
    }

    @Test("links are what they are from where the page stands")
    func links() throws {
        let policy = text(try AddressedSite.usual.get().page(.cookiePolicy, .bare))
        let address = "https://winkel.example/over/cookiebeleid/"
        let shell = "<html><body><main>\(policy)</main></body></html>"
        let whole = shell.replacing("href=\"#", with: "href=\"\(address)#")
            .replacing("href=\"../privacyverklaring/index.html", with: "href=\"/over/privacyverklaring/")
        #expect(whole != shell)
        #expect(try findings(whole, "main", .cookiePolicy, at: address) == [])
        #expect(try !findings(whole, "main", .cookiePolicy).isEmpty)
        let other = whole.replacing("/over/privacyverklaring/", with: "/elders/privacyverklaring/")
        #expect(try !findings(other, "main", .cookiePolicy, at: address).isEmpty)
    }
}

import Claims
import Diagnostics
import Facts
import TestSupport
import Testing
import Visible

@Suite("Links from a cookie to the purpose that it serves")
struct PurposeLinkTests {
    private static let formats: [VisiblePageReader.Format] = [.markdown, .html]
    private static let anchor = "../privacyverklaring/index.html#onze-website-verbeteren"

    private func policy(_ format: VisiblePageReader.Format) throws -> String {
        try Publishing(.exemplary).text(.cookiePolicy, format)
    }

    private func findings(
        changing old: String, to new: String, _ format: VisiblePageReader.Format
    ) throws -> [Diagnostic] {
        let published = try Publishing(.exemplary)
        let text = published.text(.cookiePolicy, format)
        try #require(text.contains(old))
        return try published.findings(in: text.replacing(old, with: new), .cookiePolicy, format)
    }

    private func rules(changing old: String, to new: String, _ format: VisiblePageReader.Format) throws -> [String] {
        try findings(changing: old, to: new, format).map(\.rule.rawValue)
    }

    private func link(_ target: String, _ text: String, _ format: VisiblePageReader.Format) -> String {
        format == .html ? "<a href=\"\(target)\">\(text)</a>" : "[\(text)](\(target))"
    }

    private let name = "onze website verbeteren"

    @Test("it leads to the heading of the purpose in the privacy statement", arguments: formats)
    func leads(_ format: VisiblePageReader.Format) throws {
        #expect(try policy(format).contains("Dit hoort bij het doel ‘\(link(Self.anchor, name, format))’."))
        let statement = try Publishing(.exemplary).text(.privacyStatement, .html)
        #expect(statement.contains("id=\"onze-website-verbeteren\""))
        #expect(try Publishing(.exemplary).findings(.cookiePolicy, format).map(\.message) == [])
    }

    @Test(
        "one that leads elsewhere than it says is found",
        arguments: formats,
        [
            "../privacyverklaring/index.html#bestellingen-leveren", "../privacyverklaring/index.html",
            "../privacyverklaring/index.html#", "../cookiebeleid/index.html#bestellingen", "https://example.org/",
            "#uw-toestemming", "#onze-website-verbeteren",
        ])
    func elsewhere(_ format: VisiblePageReader.Format, target: String) throws {
        let (old, new) = (link(Self.anchor, name, format), link(target, name, format))
        #expect(try rules(changing: old, to: new, format) == ["link-elsewhere"])
    }

    @Test("a name that is no link is found", arguments: formats)
    func missing(_ format: VisiblePageReader.Format) throws {
        #expect(try rules(changing: link(Self.anchor, name, format), to: name, format) == ["link-missing"])
    }

    @Test("another purpose is found, with the fact behind the cookie", arguments: formats)
    func other(_ format: VisiblePageReader.Format) throws {
        let other = link("../privacyverklaring/index.html#bestellingen-leveren", "bestellingen leveren", format)
        let found = try findings(changing: link(Self.anchor, name, format), to: other, format)
        #expect(found.map(\.rule) == ["text-drifted"])
        #expect(found.first?.notes.contains { $0.location?.file.hasSuffix("Exemplary.swift") == true } == true)
    }

    @Test("other words in the link are found", arguments: formats)
    func words(_ format: VisiblePageReader.Format) throws {
        let other = link(Self.anchor, "onze winkel verbeteren", format)
        #expect(try rules(changing: link(Self.anchor, name, format), to: other, format) == ["text-drifted"])
    }

    @Test("a sentence that is gone is found, and so is one too many", arguments: formats)
    func gone(_ format: VisiblePageReader.Format) throws {
        let sentence = " Dit hoort bij het doel ‘\(link(Self.anchor, name, format))’."
        #expect(try rules(changing: sentence, to: "", format) == ["text-missing"])
        #expect(try !rules(changing: sentence, to: sentence + sentence, format).isEmpty)
    }

    @Test("where two headings of the statement would have one id, it leads to its own")
    func sameSlug() throws {
        var organisation = Organisation.exemplary
        organisation.purposes[4].name = "in-het kort"
        var cookies = try #require(organisation.website?.cookies.value)
        cookies.cookies[1].serves = ["in-het kort"]
        organisation.website?.cookies = .known(cookies)
        let published = try Publishing(organisation)
        #expect(published.text(.cookiePolicy, .html).contains("#in-het-kort-2\">in-het kort</a>"))
        #expect(published.text(.privacyStatement, .html).contains("id=\"in-het-kort-2\""))
        #expect(try published.findings(.cookiePolicy, .html).map(\.message) == [])
    }
}

import Claims
import TestSupport
import Testing
import Visible

@Suite("Links to headings of the same page")
struct HeadingLinkTests {
    private static let formats: [VisiblePageReader.Format] = [.markdown, .html]

    private func rules(changing old: String, to new: String, _ format: VisiblePageReader.Format) throws -> [String] {
        let published = try Publishing(.exemplary)
        let text = published.text(.privacyStatement, format)
        #expect(text.contains(old))
        return try published.findings(in: text.replacing(old, with: new, maxReplacements: 1), .privacyStatement, format)
            .map(\.rule.rawValue)
    }

    @Test("a row of the overview leads to its purpose", arguments: formats)
    func row(_ format: VisiblePageReader.Format) throws {
        let published = try Publishing(.exemplary).text(.privacyStatement, format)
        #expect(published.contains(format == .html ? "href=\"#bestellingen-leveren\"" : "(#bestellingen-leveren)"))
        #expect(published.contains(format == .html ? "href=\"#bezwaar-maken\"" : "(#bezwaar-maken)"))
    }

    @Test("one that leads to another heading than it names is found", arguments: formats)
    func elsewhere(_ format: VisiblePageReader.Format) throws {
        let (old, new) = ("#bestellingen-leveren", "#een-account-beheren")
        let found =
            format == .html
            ? try rules(changing: "href=\"\(old)\">B", to: "href=\"\(new)\">B", format)
            : try rules(changing: "(\(old))", to: "(\(new))", format)
        #expect(found == ["link-elsewhere"])
    }

    @Test("it is told where it has to lead")
    func due() throws {
        let published = try Publishing(.exemplary)
        func messages(_ old: String, _ new: String) throws -> [String] {
            let text = published.text(.privacyStatement, .html)
            try #require(text.contains(old))
            let changed = text.replacing(old, with: new, maxReplacements: 1)
            return try published.findings(in: changed, .privacyStatement, .html).map(\.message)
        }
        #expect(
            try messages("href=\"#bestellingen-leveren\">B", "href=\"#een-account-beheren\">B")
                == [
                    "the link \"Bestellingen leveren\" leads to #een-account-beheren; it has to lead to "
                        + "#bestellingen-leveren"
                ])
        #expect(
            try messages("href=\"mailto:privacy@voorbeeld.example\"", "href=\"mailto:a@b.example\"")
                == [
                    "the link \"privacy@voorbeeld.example\" leads to mailto:a@b.example; it has to lead to "
                        + "mailto:privacy@voorbeeld.example"
                ])
    }

    @Test("an address leads out of the page")
    func address() throws {
        #expect(
            try rules(changing: "(mailto:privacy@voorbeeld.example)", to: "(#cookies)", .markdown)
                == ["link-elsewhere"])
    }
}

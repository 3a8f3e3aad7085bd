import Claims
import Facts
import Foundation
import TestSupport
import Testing

@testable import Verklaar

@Suite("Ids of headings that last")
struct LastingAnchorTests {
    private func ids(_ organisation: Organisation, _ site: Site) throws -> Set<String> {
        let page = try #require(
            try site.publish(organisation).first { $0.format == .html && $0.document == .privacyStatement })
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(try Inspector(site).findings(in: page, of: organisation).filter(\.isFatal).map(\.message) == [])
        return Set(text.matches(of: /<h[23] id="([^"]*)"/).map { String($0.1) })
    }

    private static let site = Result { try Site(root: FrozenSite.root) }

    @Test("u becomes je")
    func addressing() throws {
        let (formal, informal) = (Organisation.exemplary, Organisation.exemplary)
        var other = informal
        other.addressing = formal.addressing == .formal ? .informal : .formal
        #expect(try ids(formal, Self.site.get()) == ids(other, Self.site.get()))
    }

    @Test("a purpose is renamed, and keeps the id that is written")
    func renamed() throws {
        let before = Organisation.exemplary
        var after = before
        after.purposes[0].name = "iets heel anders doen"
        #expect(try !ids(before, Self.site.get()).isSubset(of: ids(after, Self.site.get())))
        after.purposes[0].anchor = "bestellingen-leveren"
        #expect(before.purposes[0].name == "bestellingen leveren")
        #expect(try ids(before, Self.site.get()) == ids(after, Self.site.get()))
    }

    @Test("a heading is reworded, and its template has its id")
    func reworded() throws {
        let file = "templates/privacyverklaring.md"
        let text = try String(contentsOf: FrozenSite.root.appendingPathComponent(file), encoding: .utf8)
        let heading = "## Kinderen {#minors}"
        #expect(text.contains(heading))
        let other = text.replacing(heading, with: "## De kinderen {#minors #kinderen}")
        let changed = try Site(root: FrozenSite.root, replacing: [file: Array(other.utf8)])
        #expect(try ids(.exemplary, Self.site.get()) == ids(.exemplary, changed))
    }
}

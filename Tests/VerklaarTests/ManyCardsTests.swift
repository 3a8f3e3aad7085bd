import Diagnostics
import Facts
import Foundation
import Render
import TestSupport
import Testing

@testable import Verklaar

@Suite("What is kept of each of many organisations, and the index that leads to them")
struct ManyCardsTests {
    /// Cards that differ in their ids and names.
    private func cards(_ count: Int) -> OrganisationCards {
        OrganisationCards(
            (1...count).lazy.map { number in
                OrganisationCard(
                    Organisation("club-\(number)", addressing: .formal) {
                        Controller("Club \(number)", email: "post@club.example")
                    })
            })
    }

    @Test("packed cards are what they were, whatever is in their names, and each is found by its id")
    func packed() {
        let strange = Organisation("vreemd", addressing: .formal) {
            Controller("Een\tnaam\nop twee regels, met ’t een en ander", email: "post@vreemd.example")
        }
        let organisations: [Organisation] = FrozenSite.organisations + [strange]
        let cards = organisations.cards
        #expect(Array(cards) == organisations.map(OrganisationCard.init))
        for organisation in organisations { #expect(cards[organisation.id] == OrganisationCard(organisation)) }
        #expect(cards["niemand"] == nil)
        let twice: [Organisation] = organisations + organisations
        #expect(twice.cards[strange.id] == OrganisationCard(strange))
    }

    @Test(
        "a page holds what can be looked through, and pages are of nearly the same size",
        arguments: [0, 1, 1_000, 1_001, 2_500, 100_000])
    func parts(count: Int) {
        let parts = IndexPage.parts(of: count)
        #expect(parts.flatMap(\.self) == Array(0..<count))
        #expect(parts.allSatisfy { (1...IndexPage.most).contains($0.count) })
        #expect((parts.map(\.count).max() ?? 0) - (parts.map(\.count).min() ?? 0) <= 1)
    }

    @Test("the index of many organisations leads to pages that lead to theirs; each says what it has to")
    func index() throws {
        let site = try FrozenSite.loaded.get()
        let cards = cards(1_001)
        let pages = try site.indexPages(of: cards)
        #expect(pages.map(\.path) == ["index.html", "overzicht-1.html", "overzicht-2.html"])
        #expect(
            pages.map(\.title).dropFirst() == ["Van Club 1 tot en met Club 500", "Van Club 501 tot en met Club 1001"])
        let found = try site.readBack(site.commonParts(of: cards), of: cards, called: "public")
        #expect(found == site.silences, "\(found.map(\.message))")
        let other = "Van Club 501 tot en met Club 1010"
        for page in [pages[0], pages[2]] {
            let file = try site.commonFile(.index(page), of: cards)
            let damaged = String(decoding: file.bytes, as: UTF8.self)
                .replacing(">Van Club 501 tot en met Club 1001<", with: ">\(other)<")
            let findings = site.findings(in: Array(damaged.utf8), insteadOf: file, file: page.path, of: cards)
            #expect(findings.contains { $0.rule == .textDrifted }, "\(findings.map(\.message))")
            #expect(findings.allSatisfy { $0.message.contains("\"\(other)\"") }, "\(findings.map(\.message))")
        }
    }

    @Test("pages of an index in parts need a name")
    func nameless() throws {
        let furniture = try String(
            contentsOf: FrozenSite.root.appendingPathComponent("templates/furniture.md"), encoding: .utf8
        ).split(separator: "\n")
            .filter { !$0.hasPrefix("- part:") }.joined(separator: "\n")
        let site = try Site(root: FrozenSite.root, replacing: ["templates/furniture.md": Array(furniture.utf8)])
        #expect(try site.indexPages(of: cards(1_000)).map(\.path) == ["index.html"])
        #expect {
            try site.indexPages(of: cards(1_001))
        } throws: { error in
            (error as? DiagnosticError)?.diagnostics.map(\.rule) == [.furnitureMalformed]
        }
    }

    @Test("each part of a large site has a sitemap, and the main one leads to these")
    func sitemaps() throws {
        let address = "## address\n- https://clubs.example.nl\n"
        let site = try Site(root: FrozenSite.root, replacing: ["content/site.md": Array(address.utf8)])
        let cards = cards(1_001)
        let files = site.searchPages(of: cards).map { site.render($0, of: cards) }
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt"])
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts[0].contains("<sitemap><loc>https://clubs.example.nl/sitemap-2.xml</loc></sitemap>"))
        #expect(texts[1].contains("<loc>https://clubs.example.nl/</loc>") && !texts[2].contains("example.nl/</loc>"))
        #expect(texts[2].contains("<loc>https://clubs.example.nl/club-1001/privacyverklaring/</loc>"))
    }

    @Test("with fewer organisations, pages and sitemaps of the index that are no more are taken away")
    func withdrawal() throws {
        let address = "## address\n- https://clubs.example.nl\n"
        let site = try Site(root: FrozenSite.root, replacing: ["content/site.md": Array(address.utf8)])
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (before, now) = (cards(1_001), cards(999))
        for kind in try site.commonParts(of: before) {
            if case .asset = kind { continue }
            let file = try site.commonFile(kind, of: before)
            try Data(file.bytes).write(to: folder.appendingPathComponent(file.path))
        }
        let known = Set(try site.commonParts(of: now).map(\.path) + now.flatMap(site.publishedPaths))
        let output = OutputFolder(url: folder, name: "public")
        #expect(
            try Withdrawal().files(in: output, besides: known.contains) == [
                "club-1000/privacyverklaring/index.html", "club-1000/privacyverklaring/index.md",
                "club-1001/privacyverklaring/index.html", "club-1001/privacyverklaring/index.md",
                "overzicht-1.html", "overzicht-2.html", "sitemap-1.xml", "sitemap-2.xml",
            ])
    }
}

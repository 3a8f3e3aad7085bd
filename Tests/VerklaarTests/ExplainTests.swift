import Claims
import Diagnostics
import Facts
import Foundation
import TestSupport
import Testing

@testable import Verklaar

@Suite("From a fact to every sentence, and back")
struct ExplainTests {
    private let day: CalendarDate = "2026-11-29"

    /// Publishes organisations in a folder that is gone afterwards.
    private func withPublished(
        _ organisations: [Organisation], _ body: (Site, OutputFolder) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("explain-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = try FrozenSite.loaded.get()
        for page in try organisations.flatMap({ try site.publish($0) }) {
            let url = folder.appendingPathComponent(page.file)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: url)
        }
        try body(site, OutputFolder(url: folder, name: folder.path))
    }

    private func organisation(_ id: String, _ customers: DataSubject, _ contact: DataCategory) -> Organisation {
        Organisation(id, addressing: .formal) {
            Controller("\(id) Voorbeeld", email: "info@example.nl")
            DataSubjects(customers)
            DataCategories(contact)
            Purpose("bestellingen bezorgen") {
                Concerns(customers)
                Processes(contact)
                Rests(on: .contract())
                Keep.ofThese(for: .fixed(.weeks(4)), after: "de bezorging", then: .deleted)
            }
        }
    }

    @Test("each sentence that a fact leads to lies on a line that leads back to that fact")
    func bothWays() throws {
        try withPublished([FrozenSite.bres]) { site, output in
            let facts = FrozenSite.bres.allFacts.compactMap(\.location)
            for place in stride(from: 0, to: facts.count, by: 12).map({ facts[$0] }) {
                let line = try #require(place.line)
                let found = try site.explain(place.file, line: line, [FrozenSite.bres], in: output, on: day)
                for claim in found.claims + found.naming {
                    let page = try #require(claim.page)
                    let back = try site.explain(
                        page.file, line: try #require(page.line), [FrozenSite.bres], in: output, on: day)
                    #expect(
                        back.claims.contains { $0.sentence == claim.sentence && $0.claim.kind == claim.claim.kind },
                        "\(page): \(claim.sentence)")
                }
            }
        }
    }

    @Test("a constant that several organisations share is told of each, in every sentence that names it")
    func shared() throws {
        let line = #line + 1
        let customers = DataSubject("klanten")
        let contact = DataCategory("contactgegevens")
        let organisations = [organisation("noord", customers, contact), organisation("zuid", customers, contact)]
        try withPublished(organisations) { site, output in
            let file = "VerklaarTests/ExplainTests.swift"
            let found = try site.explain(file, line: line, organisations, in: output, on: day)
            func pages(_ claims: [Explanation]) -> [String] {
                claims.map { claim in
                    let folders = claim.page?.file.split(separator: "/").suffix(3).prefix(2) ?? []
                    return folders.joined(separator: "/") + ": " + claim.sentence
                }
            }
            #expect(
                pages(found.claims) == [
                    "noord/privacyverklaring: Wij gebruiken gegevens van:", "noord/privacyverklaring: klanten",
                    "zuid/privacyverklaring: Wij gebruiken gegevens van:", "zuid/privacyverklaring: klanten",
                ])
            #expect(
                pages(found.naming) == [
                    "noord/privacyverklaring: Van klanten.", "zuid/privacyverklaring: Van klanten.",
                ])
            #expect((found.claims + found.naming).allSatisfy { $0.page?.line != nil })
            let text = ExplanationPrinter.text(found, at: "\(file):\(line)")
            #expect(text.contains("  claim: purpose.subjects\n"))
            #expect(text.contains(", which names this one\n"))
        }
    }

    @Test("what is not published yet is said so, and where it would stand")
    func unpublished() throws {
        let line = #line + 1
        let customers = DataSubject("klanten")
        let organisation = organisation("noord", customers, DataCategory("contactgegevens"))
        let found = try FrozenSite.loaded.get().explain(
            "VerklaarTests/ExplainTests.swift", line: line, [organisation],
            in: OutputFolder(url: URL(fileURLWithPath: "/nowhere"), name: "public"), on: day)
        let page = Location(file: "public/noord/privacyverklaring/index.md")
        #expect(found.claims.map(\.page) == [page, page])
        #expect(
            ExplanationPrinter.text(found, at: "x").contains(
                "  page: public/noord/privacyverklaring/index.md does not say so; `make` publishes it\n"))
    }

    @Test("a fact of which a part is told nowhere says which part, and why")
    func partly() throws {
        let line = #line + 1
        let consent = LegalBasis.consent(Consent(record: "klantdossier"))
        let organisation = Organisation("noord", addressing: .formal) {
            Controller("Noord Voorbeeld", email: "info@example.nl")
            Purpose("nieuws sturen") { Rests(on: consent) }
        }
        try withPublished([organisation]) { site, output in
            let file = "VerklaarTests/ExplainTests.swift"
            let found = try site.explain(file, line: line, [organisation], in: output, on: day)
            let text = ExplanationPrinter.text(found, at: "\(file):\(line)")
            #expect(
                text.contains("  record is judged, never published: AVG art. 7 lid 1: the controller can show"),
                "\(text)")
        }
    }

    @Test("a line without a fact says which facts begin above and below it")
    func nearby() throws {
        let line = #line + 1
        let customers = DataSubject("klanten")

        let contact = DataCategory("contactgegevens")
        try withPublished([organisation("noord", customers, contact)]) { site, output in
            let found = try site.explain(
                "VerklaarTests/ExplainTests.swift", line: line + 1, [organisation("noord", customers, contact)],
                in: output, on: day)
            #expect(found.above?.place.line == line)
            #expect(found.above?.name == "DataSubject")
            #expect(found.below?.place.line == line + 2)
            #expect(
                ExplanationPrinter.text(found, at: "x").contains(
                    "The nearest fact below begins at VerklaarTests/ExplainTests.swift:\(line + 2):"))
        }
    }
}

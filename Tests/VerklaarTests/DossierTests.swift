import Claims
import Diagnostics
import Digests
import Facts
import Foundation
import Report
import StatementFacts
import TestSupport
import Testing
import Visible

@testable import Verklaar

@Suite("The dossier of a document")
struct DossierTests {
    private static let day: CalendarDate = "2026-11-29"

    /// The frozen organisations, and those of the real statements.
    private static let organisations = FrozenSite.organisations.map(Named.init) + Named.statements

    private func withPublished<Result>(
        _ organisation: Organisation, _ body: (Site, OutputFolder) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = try FrozenSite.loaded.get()
        for page in try site.publish(organisation) {
            let url = folder.appendingPathComponent(page.file)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: url)
        }
        return try body(site, OutputFolder(url: folder, name: "public"))
    }

    private func dossiers(of organisation: Organisation) throws -> [Dossier] {
        try withPublished(organisation) { site, output in
            try organisation.documents.map {
                try site.dossier(of: organisation, $0, in: output, on: Self.day)
            }
        }
    }

    @Test(
        "accounts for all of the page, has a row for each item of the law, and no empty cell", arguments: organisations)
    func whole(_ named: Named) throws {
        for dossier in try dossiers(of: named.organisation) {
            try accounts(dossier)
            #expect(dossier.coverage.rows.count == 32)
            for case .table(let table) in dossier.judged + dossier.around {
                for cell in table.rows.joined() { #expect(!cell.isEmpty, "\(table.header)") }
            }
        }
    }

    /// For each sentence, heading, label, cell and link.
    private func accounts(_ dossier: Dossier) throws {
        let pieces = dossier.ledger.pieces
        for piece in pieces {
            switch piece.source {
            case .unknown: Issue.record("\(piece.place): \(piece.text)")
            case .claim(_, let fact): #expect(fact != nil, "\(piece.place): \(piece.text)")
            case .ownWords, .template: break
            }
        }
        // Letter for letter all that a visitor sees, and nothing else.
        let file = dossier.files[1]
        let page = try VisiblePageReader.read(file.bytes, file: file.file, format: .markdown)
        let seen = page.blocks.filter { $0.region == .main }.map(\.whole.string).joined()
        #expect(pieces.map(\.text).joined().withoutSpaces == seen.withoutSpaces)
        #expect(Set(pieces.flatMap(\.links)) == Set(page.blocks.flatMap(\.links).map(\.destination)))
    }

    @Test("is made of all real statements")
    func statements() { #expect(Named.statements.count == 24) }

    @Test("says of what is missing by which finding, and of what does not apply why")
    func coverage() throws {
        let dossier = try #require(try dossiers(of: FrozenSite.bres).first)
        func row(_ article: String) throws -> Coverage.Row {
            try #require(dossier.coverage.rows.first { $0.item.provision == .avg(article) })
        }
        #expect(try row("13 lid 1 onder a").verdict == .said)
        #expect(try row("13 lid 1 onder d").verdict == .missing)
        #expect(try row("13 lid 1 onder d").findings.map(\.diagnostic.rule) == ["interest-unnamed"])
        #expect(
            try row("13 lid 3").verdict
                == .doesNotApply("de feiten noemen geen doel waarvoor gegevens van een ander doel worden gebruikt"))
    }

    @Test("changes with each byte of what was published, and with no clock")
    func digest() throws {
        try withPublished(FrozenSite.lodero) { site, output in
            func page() throws -> String {
                try site.dossier(of: FrozenSite.lodero, .privacyStatement, in: output, on: Self.day).report.html
            }
            let first = try page()
            #expect(try page() == first)
            let file = output.url.appendingPathComponent("lodero/privacyverklaring/index.html")
            let bytes = try Data(contentsOf: file)
            #expect(first.contains(SHA256.of(Array(bytes))))
            try (bytes + Data("\n".utf8)).write(to: file)
            #expect(try page() != first)
        }
    }

    @Test("marks text that no fact says")
    func unaccounted() throws {
        try withPublished(FrozenSite.lodero) { site, output in
            let file = output.url.appendingPathComponent("lodero/privacyverklaring/index.md")
            let text = try String(contentsOf: file, encoding: .utf8) + "\nWij verkopen niets.\n"
            try text.write(to: file, atomically: true, encoding: .utf8)
            let dossier = try site.dossier(of: FrozenSite.lodero, .privacyStatement, in: output, on: Self.day)
            let unknown = dossier.ledger.pieces.filter { if case .unknown = $0.source { true } else { false } }
            #expect(unknown.map(\.text) == ["Wij verkopen niets."])
            #expect(dossier.report.gaps.contains("Niet verantwoord: geen feit, sjabloon of eigen woord zegt dit."))
        }
    }

    @Test("tells who approved own words, and who accepted a finding until when")
    func decisions() throws {
        let words = "Bij ons staat de koffie klaar."
        let seal = Approval.seal(of: words, in: "complaint")
        let organisation = Organisation("bakkerij", addressing: .informal) {
            Controller("Bakkerij Voorbeeld").accepting(
                .controllerWithoutContact, because: "nagevraagd", until: "2026-12-31", decidedBy: "het bestuur")
            States(words, in: .complaint, approved: .by("de directeur", on: "2026-11-28", seal: seal))
        }
        let html = try #require(try dossiers(of: organisation).first).report.html
        #expect(html.contains("eigen woorden, door geen regel beoordeeld"))
        #expect(html.contains("goedgekeurd door de directeur op 28 november 2026"))
        #expect(
            html.contains("Aanvaard tot en met 31 december 2026.<br>Reden: nagevraagd<br>Besloten door: het bestuur"))
    }

    @Test("tells what changed since an earlier edition, as words and as facts")
    func since() throws {
        let old = FileManager.default.temporaryDirectory.appendingPathComponent("oud-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: old) }
        var before = FrozenSite.lodero
        before.controller?.name = "Anders Voorbeeld"
        try Data(FactsEncoder.json([before])).write(to: old)
        let dossier = try withPublished(FrozenSite.lodero) { site, output in
            try site.dossier(of: FrozenSite.lodero, .privacyStatement, in: output, since: old.path, on: Self.day)
        }
        #expect(dossier.report.html.contains("<h2>Wat er veranderde sinds"))
        #expect(dossier.report.html.contains("<del>Anders Voorbeeld</del>"))
        #expect(try !dossier.bytes(as: .docx).isEmpty)
    }

    @Test("tells how many mistakes the check finds, where that was counted, and no figures of its own")
    func mutations() throws {
        let report = """
            {"seed": 1, "organisations": 2, "kinds": [
              {"kind": "negation", "killed": 9, "survived": 1}, {"kind": "fact.term", "killed": 5, "survived": 0},
              {"kind": "harmless.quotes", "killed": 0, "survived": 4}, {"kind": "change.term", "killed": 3, "survived": 0}]}
            """
        let counted = try Site(root: FrozenSite.root, replacing: ["mutants/report.json": Array(report.utf8)])
        try withPublished(FrozenSite.lodero) { site, output in
            func page(_ site: Site) throws -> String {
                try site.dossier(of: FrozenSite.lodero, .cookiePolicy, in: output, on: Self.day).report.markdown
            }
            let figures = try page(counted)
            #expect(figures.contains("14 van 15 gevonden; van 4 onschuldige wijzigingen"), "\(figures)")
            let none = try page(site)
            #expect(none.contains("is hier niet geteld"), "\(none)")
        }
    }

    @Test("names each paper that facts can name")
    func papers() {
        let keys = ModelType.all.filter { !["Acceptance", "Approval"].contains($0.name) }.flatMap { type in
            type.rows.filter { $0.form == .evidence }.map(\.name)
        }
        #expect(Set(keys) == Set(PaperKind.all.map(\.key) + ["assessment"]))
    }
}

/// An organisation, by its id in the reports of tests.
struct Named: CustomTestStringConvertible, Sendable {
    let organisation: Organisation
    var testDescription: String { organisation.id }

    /// Those of the real statements, in Swift and in JSON.
    static let statements: [Named] = {
        let root = Repository.root.appendingPathComponent("Tests/Statements/real")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        let read = names.sorted().compactMap { name -> [Organisation]? in
            let file = root.appendingPathComponent("\(name)/facts.json")
            guard let json = try? Data(contentsOf: file) else { return nil }
            return try? FactsFile.organisations(fromJSON: Array(json), file: "\(name)/facts.json")
        }
        let written = StatementFacts.organisations.sorted { $0.key < $1.key }.map(\.value)
        return (written + read.joined()).map(Named.init)
    }()
}

extension String {
    fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}

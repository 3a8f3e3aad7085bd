import Claims
import Facts
import Foundation
import StatementFacts
import TestSupport
import Testing
import Verklaar

/// The real statements that are told in Swift. Others read them as JSON: what is measured, and the tests of many organisations.
@Suite("Real statements in Swift")
struct StatementFactsTests {
    static let names = StatementFacts.organisations.keys.sorted()
    private static let site = Result { try Site(root: Repository.root) }
    private static let json = Repository.root.appendingPathComponent("Benchmarks/statements", isDirectory: true)

    @Test("each of them is there as JSON, and no other")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.json.path)
        #expect(files.sorted() == Self.names.map { "\($0).json" })
    }

    @Test("JSON says what Swift says", arguments: names)
    func facts(_ name: String) throws {
        let organisation = try #require(StatementFacts.organisations[name])
        let written = try Data(contentsOf: Self.json.appendingPathComponent("\(name).json"))
        #expect(
            written == Data(FactsEncoder.json([organisation])),
            "write it anew: make statements, and .build/tests/debug/Statements --facts Benchmarks/statements")
    }

    @Test("what is made of Swift lies beside the ledgers, byte for byte", arguments: names)
    func pages(_ name: String) throws {
        let organisation = try #require(StatementFacts.organisations[name])
        let folder = Repository.root.appendingPathComponent("Tests/Statements/real/\(name)/pages", isDirectory: true)
        let pages = try Self.site.get().publish(organisation)
        let files = pages.map { $0.document.folder + ($0.format == .html ? ".html" : ".md") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == files.sorted())
        for (page, file) in zip(pages, files) {
            #expect(try Data(contentsOf: folder.appendingPathComponent(file)) == Data(page.bytes), "\(file)")
        }
    }
}

import Facts
import Foundation
import StatementFacts

/// One real statement: its facts, in JSON or in Swift, and the ledger of its inventory.
struct Statement {
    /// The name of its folder: "05-physiotherapy".
    let name: String
    let folder: URL
    /// As JSON, so that each fact has a path by which the ledger names it.
    let facts: [UInt8]

    var factsFile: String { "\(name).json" }
    var ledger: URL { folder.appendingPathComponent("ledger.md") }
    var pages: URL { folder.appendingPathComponent("pages", isDirectory: true) }

    static func all(in folder: URL) throws -> [Statement] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted().map {
            try Statement(named: $0, in: folder.appendingPathComponent($0, isDirectory: true))
        }
    }

    private init(named name: String, in folder: URL) throws {
        self.name = name
        self.folder = folder
        facts =
            if let organisation = StatementFacts.organisations[name] {
                FactsEncoder.json([organisation])
            } else {
                Array(try Data(contentsOf: folder.appendingPathComponent("facts.json")))
            }
    }
}

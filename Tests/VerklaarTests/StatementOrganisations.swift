import Facts
import Foundation
import StatementFacts
import TestSupport
import Verklaar

/// The organisations of the real statements, by the name of their folder.
enum StatementOrganisations {
    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }()

    static func organisation(_ name: String) throws -> Organisation {
        if let organisation = StatementFacts.organisations[name] { return organisation }
        return try FactsFolder.load(folder.appendingPathComponent("\(name)/facts.json").path)[0]
    }

    private static let folder = Repository.root.appendingPathComponent("Tests/Statements/real", isDirectory: true)
}

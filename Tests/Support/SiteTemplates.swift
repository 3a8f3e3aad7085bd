import Claims
import Dutch
import Foundation
import Phrases
import Surroundings

/// The templates of this site, as its commands load them.
package enum SiteTemplates {
    private static let folder = Repository.root.appendingPathComponent("templates")

    package static func load() throws -> Templates { try load(phrases: try phrases(), statement: nil) }

    /// With another phrase for one kind of claim, in a file "p.md".
    package static func load(phrase: String, for id: String) throws -> Templates {
        let others = try phrases().map { file, text in
            let entries = text.split(separator: "\n## ", omittingEmptySubsequences: false)
            return (file, entries.filter { !$0.hasPrefix(id + "\n") }.joined(separator: "\n## "))
        }
        return try load(phrases: others + [("p.md", "## \(id)\n- \(phrase)\n")], statement: nil)
    }

    /// With another text in the privacy statement's template.
    package static func load(replacing old: String, with new: String) throws -> Templates {
        let statement = try text("\(DocumentKind.privacyStatement.folder).md").replacing(old, with: new)
        return try load(phrases: try phrases(), statement: statement)
    }

    private static func load(phrases: [(file: String, text: String)], statement: String?) throws -> Templates {
        try Templates(
            phrases: phrases,
            documents: try DocumentKind.allCases.map { kind in
                let own = kind == .privacyStatement ? statement : nil
                return (kind, "templates/\(kind.folder).md", try own ?? text("\(kind.folder).md"))
            }, in: .dutch)
    }

    private static func phrases() throws -> [(file: String, text: String)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("phrases").path)
        return try names.sorted().map { ("templates/phrases/" + $0, try text("phrases/" + $0)) }
    }

    package static func furniture() throws -> Furniture {
        try Furniture(parsing: try text("furniture.md"), file: "templates/furniture.md")
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }
}

import Claims
import Foundation
import Phrases

/// The templates of this site, as its commands load them.
enum SiteTemplates {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates")

    static func load() throws -> Templates {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("phrases").path)
        return try Templates(
            phrases: try names.sorted().map { ("templates/phrases/" + $0, try text("phrases/" + $0)) },
            documents: try DocumentKind.allCases.map {
                ($0, "templates/\($0.folder).md", try text("\($0.folder).md"))
            })
    }

    static func furniture() throws -> Furniture {
        try Furniture(parsing: try text("furniture.md"), file: "templates/furniture.md")
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }
}

import Diagnostics
import Foundation

/// The facts of content/ are compiled into the program, so that one built before they were changed has those of before.
enum StaleFacts {
    /// - Returns: a warning for each Swift file in `content/` that was changed after `program` was built.
    static func findings(in root: URL, than program: URL) -> [Diagnostic] {
        guard let built = time(of: program.resolvingSymlinksInPath()) else { return [] }
        let folder = root.appendingPathComponent("content")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().filter { name in
            time(of: folder.appendingPathComponent(name)).map { $0 > built } ?? false
        }.map { name in
            Diagnostic(
                .factsStale, .warning, "this file was changed after the program was built",
                at: Location(file: "content/\(name)"), reason: "the program has the facts that stood here before",
                remedy: "Run `make`, which builds the program anew, or `swift build`.")
        }
    }

    private static func time(of file: URL) -> Date? {
        try? FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
    }
}

import Diagnostics
import Facts
import Foundation
import Verklaar

/// Where the facts of a command are.
enum FactsPlace {
    /// In a JSON file or a folder of them, by a path from the current folder.
    case asked(String)
    /// In the folder `facts/` of the site.
    case own(String)
    /// In the program, which compiled them from `content/`.
    case compiled

    /// Those that were asked for; or else those in `facts/` of the site, or compiled in where it has none.
    ///
    /// - Parameter root: of the site; nothing where there is none.
    init(_ asked: String?, in root: URL?) {
        self = asked.map(FactsPlace.asked) ?? root.flatMap(Self.folder).map(FactsPlace.own) ?? .compiled
    }

    /// The path of the file or folder; nothing of facts that were compiled in.
    var path: String? {
        switch self {
        case .asked(let path), .own(let path): path
        case .compiled: nil
        }
    }

    /// - Throws: `FileError` where there are none, `DiagnosticError` for facts that cannot be read.
    func load() throws -> [Organisation] {
        if let path { return try FactsFolder.load(path) }
        guard CompiledFacts.organisations.isEmpty else { return CompiledFacts.organisations }
        throw FileError(
            kind: .missing, path: "facts/",
            reason: "is not there, and no facts were compiled in; put facts as JSON there, or name them with --facts")
    }

    /// Whether these are the facts of the site itself, and not others that are held against its templates.
    var isOwn: Bool { if case .asked = self { false } else { true } }

    /// Whether a finding in a file is one in these facts, which are named from where the program runs.
    func isFile(_ file: String) -> Bool {
        path.map { file == $0 || file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") } ?? false
    }

    /// Whether the facts are those of content/, and these have changed since.
    func staleness(in site: Site) -> [Diagnostic] {
        guard path == nil, let program = Bundle.main.executableURL else { return [] }
        return StaleFacts.findings(in: site.root, than: program)
    }

    /// The folder `facts/` of a site. Where it has no JSON, or is not there yet, it is meant only if there are no other facts.
    private static func folder(of root: URL) -> String? {
        let folder = root.appendingPathComponent("facts")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        guard CompiledFacts.organisations.isEmpty || names.contains(where: { $0.hasSuffix(".json") }) else {
            return nil
        }
        let isHere = root.standardizedFileURL.path == FileManager.default.currentDirectoryPath
        return isHere ? "facts" : folder.path
    }
}

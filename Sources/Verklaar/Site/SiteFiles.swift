import Diagnostics
import Foundation

/// A file or folder that is not there, or cannot be read or written.
public struct FileError: Error, Sendable, CustomStringConvertible {
    public enum Kind: Sendable {
        /// Not there, or not readable: nothing was done.
        case missing
        /// Reading or writing failed midway; what was published before is still whole.
        case failed
    }

    public let kind: Kind
    public let path: String
    public let reason: String

    public init(kind: Kind, path: String, reason: String) {
        self.kind = kind
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): \(reason)" }
}

/// The files of a site, by their path from its root.
struct SiteFiles: Sendable {
    let root: URL
    /// What stands in the stead of files, by their path.
    var replaced: [String: [UInt8]]
    private let rootPath: String

    init(root: URL, replaced: [String: [UInt8]] = [:]) {
        self.root = root
        self.replaced = replaced
        rootPath = root.path
    }

    func bytes(_ path: String) throws(FileError) -> [UInt8] {
        if let bytes = replaced[path] { return bytes }
        return try FileReading.bytes(at: place(of: path), called: path)
    }

    /// - Throws: `DiagnosticError` for bytes that are no UTF-8.
    func text(_ path: String) throws -> String {
        let bytes = try bytes(path)
        let mark = "\u{FEFF}".utf8
        guard let text = String(validating: bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0), as: UTF8.self)
        else {
            throw DiagnosticError(
                Diagnostic(
                    .fileNotText, .error, "this file is no UTF-8 text", at: Location(file: path),
                    remedy: "Save it as UTF-8."))
        }
        return text
    }

    private func place(of path: String) -> String { "\(rootPath)/\(path)" }

    func exists(_ path: String) -> Bool {
        replaced[path] != nil || FileKind(at: place(of: path)) != nil
    }

    /// The names of the files of a folder, sorted by their bytes; the ending in small letters or capitals. Those that begin
    /// with a full stop are an editor's or a system's.
    func names(in folder: String, ending suffix: String) throws(FileError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: place(of: folder))
                .filter { $0.lowercased().hasSuffix(suffix) && !$0.hasPrefix(".") }
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        } catch {
            throw FileError(kind: .missing, path: folder, reason: "cannot be read; is it there?")
        }
    }

    /// The state of all files of the site on which the pages of any organisation depend, each on a line, in the order of their paths.
    func stamps() -> [String] {
        ["templates", "content"].flatMap { folder in
            let place = root.appendingPathComponent(folder).resolvingSymlinksInPath()
            let inside = FileManager.default.enumerator(atPath: place.path)
            let paths = (inside?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
            return paths.filter { !Self.isOfOneOrganisation($0) }.sorted().map { path in
                "\(path) \(FileStamp.text(of: root.appendingPathComponent(path).path))"
            }
        }
    }

    private static func isOfOneOrganisation(_ path: String) -> Bool {
        path.hasPrefix("content/prose/") || path.hasPrefix(OwnWordings.folder + "/") || path.hasSuffix(".swift")
    }
}

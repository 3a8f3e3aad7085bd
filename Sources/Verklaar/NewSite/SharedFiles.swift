import Foundation

/// The files that come with the program: templates, and the facts with which new sites begin.
public struct SharedFiles: Sendable {
    /// It holds `templates/` and `sectors/`.
    public let folder: URL
    let files: SiteFiles

    private init(_ folder: URL) {
        self.folder = folder
        files = SiteFiles(root: folder)
    }

    /// Those in a folder: a checkout of Verklaar, or the `share/verklaar` of an installed one.
    ///
    /// - Throws: `FileError` where the folder does not hold them.
    public init(in folder: URL) throws(FileError) {
        guard Self.holds(Self.parts, folder) else {
            throw FileError(kind: .missing, path: folder.path, reason: "does not hold templates/ and sectors/")
        }
        self.init(folder)
    }

    /// Those of a program that was installed, in `../share/verklaar` from where it is; or of one that was built in a checkout, in
    /// the nearest folder upwards that holds them.
    ///
    /// - Parameter program: the executable; a link to it leads to where it really is.
    /// - Throws: `FileError` where there are none.
    public init(of program: URL) throws(FileError) {
        let place = program.resolvingSymlinksInPath().deletingLastPathComponent()
        let installed = place.deletingLastPathComponent().appendingPathComponent("share/verklaar", isDirectory: true)
        let folders = sequence(first: place) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
        guard let folder = ([installed] + folders).first(where: { Self.holds(Self.parts, $0) }) else {
            throw FileError(
                kind: .missing, path: installed.path,
                reason:
                    "is not there, and neither does a folder above the program hold templates/ and sectors/; name the "
                    + "folder that does with --from")
        }
        self.init(folder)
    }

    private static let parts = ["templates", "sectors"]

    private static func holds(_ parts: [String], _ folder: URL) -> Bool {
        parts.allSatisfy { part in
            var isFolder: ObjCBool = false
            let path = folder.appendingPathComponent(part).path
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        }
    }

    /// The names of the sectors for which there are facts, sorted by their bytes.
    public var sectors: [String] {
        get throws(FileError) { try files.names(in: "sectors", ending: ".json").map { String($0.dropLast(5)) } }
    }

    /// The templates of this version, by their path in `templates/`.
    var templates: [String: [UInt8]] { get throws(FileError) { try TemplateFolder.files(in: "templates", of: files) } }
}

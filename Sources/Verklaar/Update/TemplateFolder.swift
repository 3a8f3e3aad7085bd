import Foundation
import Meaning

/// The files of a folder with templates, by their paths in it.
enum TemplateFolder {
    /// Where a site keeps the templates as it got them, to tell its own wording from that.
    static let record = "templates/.verklaar"

    /// Whether a site has no wording of its own in a file: it says what words mean to the program, or what claims say.
    ///
    /// - Parameter path: in the folder.
    static func isOfProgram(_ path: String) -> Bool {
        let file = join("templates", path)
        let isOfProgram = [CoreWords.folder, CoreWords.meaningsFolder].contains { file.hasPrefix($0 + "/") }
        return isOfProgram && file != CoreWords.ownFile
    }

    /// - Parameter folder: its path from the root of the files. What begins with a full stop is passed over.
    static func files(in folder: String, of files: SiteFiles) throws(FileError) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        var open = [""]
        while let inner = open.popLast() {
            for name in try files.names(in: join(folder, inner), ending: "") {
                let path = join(inner, name)
                if isFolder(files.root.appendingPathComponent(join(folder, path))) {
                    open.append(path)
                } else {
                    found[path] = try files.bytes(join(folder, path))
                }
            }
        }
        return found
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : name.isEmpty ? folder : "\(folder)/\(name)"
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }
}

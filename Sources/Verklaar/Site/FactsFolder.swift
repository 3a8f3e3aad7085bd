import Diagnostics
import Facts
import Foundation

/// Facts kept as JSON: one file, or a folder of files.
public enum FactsFolder {
    /// The organisations of a file, of each line of a file of lines, or of all `.json` files of a folder in the order of their names.
    ///
    /// - Throws: `FileError` where there is no such file or folder, `DiagnosticError` for what is no facts file.
    public static func load(_ path: String) throws -> [Organisation] {
        if FactsStream.isOfLines(path) { return try lines(of: path) }
        let files = try files(of: path)
        var organisations: [Organisation] = []
        var faults: [Diagnostic] = []
        for file in files {
            let bytes = try FileReading.bytes(of: URL(fileURLWithPath: file), called: file)
            do throws(DiagnosticError) {
                organisations += try FactsFile.organisations(fromJSON: bytes, file: file)
            } catch {
                faults += error.diagnostics
            }
        }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        return organisations
    }

    private static func lines(of path: String) throws -> [Organisation] {
        var stream = try FactsStream(path)
        var organisations: [Organisation] = []
        var faults: [Diagnostic] = []
        while let piece = try stream.next(atMost: 1).first {
            do throws(DiagnosticError) { organisations += try piece.organisations() } catch {
                faults += error.diagnostics
            }
        }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        return organisations
    }

    /// The facts files that a path stands for: itself, or those of the folder.
    ///
    /// - Throws: `FileError` where there are none.
    public static func files(of path: String) throws(FileError) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileError(kind: .missing, path: path, reason: "is not there")
        }
        return isFolder.boolValue ? try files(in: path) : [path]
    }

    private static func files(in folder: String) throws(FileError) -> [String] {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        let names = try SiteFiles(root: root).names(in: "", ending: ".json")
        if names.isEmpty { throw FileError(kind: .missing, path: folder, reason: "holds no .json files") }
        return names.map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
    }
}

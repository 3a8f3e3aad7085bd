import Diagnostics
import Facts
import Foundation
import Verklaar

/// Where the facts of a preview come from.
public enum PreviewFacts: Sendable {
    /// Compiled into the program. Where they change, it has to be compiled anew.
    case compiled([Organisation], by: Compiler)
    /// A JSON file, or a folder of them; a path from where the program runs.
    case json(String)

    /// - Throws: `DiagnosticError` for what is no facts file, `FileError` where there is none.
    func load() throws -> [Organisation] {
        switch self {
        case .compiled(let organisations, _): organisations
        case .json(let path): try FactsFolder.load(path)
        }
    }

    /// What to watch besides the site.
    var places: [URL] {
        switch self {
        case .compiled: []
        case .json(let path): [URL(fileURLWithPath: path)]
        }
    }
}

/// Makes the program anew from facts in Swift.
public struct Compiler: Sendable {
    /// As a shell runs it, in the root of the site.
    let command: String

    public init(command: String) { self.command = command }

    /// - Parameter began: called when the command runs.
    /// - Returns: what was printed, where it failed; nothing where it did not.
    func run(in root: URL, began: () -> Void) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(command) 2>&1"]
        process.currentDirectoryURL = root
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        do { try process.run() } catch { return "\(command): cannot be run" }
        began()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus == 0 { return nil }
        return text.isEmpty ? "\(command): ended with \(process.terminationStatus), and said nothing" : text
    }
}

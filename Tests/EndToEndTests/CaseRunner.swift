import Foundation

/// A folder with an input and, beside it, what the program must answer.
///
/// - `command`: the arguments, on one line. `FACTS` stands for the case's `facts.json`.
/// - `facts.json`: the facts; without it, those of content/ are used.
/// - `templates/...`, `content/...`: files that replace those of the site.
/// - `edits`: what happens to the published pages after they were built: a path, then lines `- old` and `+ new`.
/// - `expected.txt`: the exit code and all that is printed. `pages/`: the published Markdown, and the files for
///   search engines, for cases in `goed`.
struct Case: CustomStringConvertible, Sendable {
    let folder: URL

    var description: String { folder.lastPathComponent }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let repository = root.deletingLastPathComponent().deletingLastPathComponent()

    static func all(in kind: String) -> [Case] {
        let folder = root.appendingPathComponent(kind)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { Case(folder: folder.appendingPathComponent($0, isDirectory: true)) }
    }

    func text(_ name: String) -> String? {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// What a run of the program printed and how it ended.
struct Outcome: Equatable {
    let exitCode: Int32
    let output: String

    /// The exit code, and of what was printed all but accepted findings and their list, warnings, notes and their counts:
    /// those change with the organisations of this site.
    var errors: String {
        let blocks = output.components(separatedBy: "\n\n").filter { block in
            let isOther = [": warning: ", ": note: "].contains {
                block.split(separator: "\n")[0].contains($0)
            }
            let isCount = block.split(separator: " ").first.map { Int($0) != nil } ?? false
            return !isOther && !isCount && !block.hasPrefix("Accepted for now:")
        }
        return "exit \(exitCode)\n\n" + blocks.joined(separator: "\n\n")
    }
}

/// A copy of the site in a folder of its own, in which a case runs.
struct Sandbox: ~Copyable {
    let site: URL

    init(_ example: Case) throws {
        site = FileManager.default.temporaryDirectory.appendingPathComponent("verklaar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: site.appendingPathComponent("content"), withIntermediateDirectories: true)
        for path in ["templates", "content/prose"] {
            try FileManager.default.copyItem(
                at: Case.repository.appendingPathComponent(path), to: site.appendingPathComponent(path))
        }
        try overlay(example)
    }

    deinit { try? FileManager.default.removeItem(at: site) }

    private func overlay(_ example: Case) throws {
        for part in ["templates", "content"] {
            let source = example.folder.appendingPathComponent(part)
            for path in FileManager.default.enumerator(atPath: source.path)?.compactMap({ $0 as? String }) ?? [] {
                let file = source.appendingPathComponent(path)
                guard !file.hasDirectoryPath else { continue }
                let target = site.appendingPathComponent(part).appendingPathComponent(path)
                try? FileManager.default.removeItem(at: target)
                if try Data(contentsOf: file) != Data("(removed)\n".utf8) {
                    try FileManager.default.copyItem(at: file, to: target)
                }
            }
        }
    }

    /// Applies edits to the published pages. An edit whose old text is not there is a mistake in the case.
    func edit(_ edits: String) throws {
        var file = ""
        var old: String?
        for line in edits.split(separator: "\n") {
            if line.hasPrefix("- ") {
                old = String(line.dropFirst(2))
            } else if line.hasPrefix("+"), let text = old {
                let url = site.appendingPathComponent(file)
                let page = try String(contentsOf: url, encoding: .utf8)
                guard page.contains(text) else { throw EditError(file: file, text: text) }
                let new = String(line.dropFirst(line.hasPrefix("+ ") ? 2 : 1)).replacingOccurrences(
                    of: "\\n", with: "\n")
                try page.replacingOccurrences(of: text, with: new).write(to: url, atomically: true, encoding: .utf8)
            } else {
                file = String(line)
            }
        }
    }

    struct EditError: Error {
        let file: String
        let text: String
    }

    /// Runs the program in the site's folder. What it prints is taken as it comes, with the folder's name left out.
    func run(
        _ arguments: [String], environment: [String: String] = ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = site
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self).replacingOccurrences(of: site.path + "/", with: "")
        return Outcome(exitCode: process.terminationStatus, output: text)
    }

    /// The program stands beside the bundle of the tests.
    static var program: URL {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let beside = folder.appendingPathComponent("verklaar")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return Case.repository.appendingPathComponent(".build/debug/verklaar")
    }
}

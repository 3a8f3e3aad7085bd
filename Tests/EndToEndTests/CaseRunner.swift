import Foundation
import TestSupport
import Testing

/// A folder with an input and, beside it, what the program must answer.
///
/// - `command`: the arguments, on one line. `FACTS` stands for the case's `facts.json`.
/// - `facts.json`: the facts; without it, those of the frozen site are used.
/// - `content/...`: files that are added to those of the frozen site, or replace them.
/// - `edits`: changes of its files and of the templates, and of the pages that it publishes: see `Edit`.
/// - `expected.txt`: the exit code and all that is printed. `pages/`: the published Markdown, and the files for
///   search engines, for cases in `goed`.
struct Case: CustomStringConvertible, Sendable {
    let folder: URL

    var description: String { folder.lastPathComponent }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static func all(in kind: String) -> [Case] {
        let folder = root.appendingPathComponent(kind)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { Case(folder: folder.appendingPathComponent($0, isDirectory: true)) }
    }

    func text(_ name: String) -> String? {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
    }

    var edits: [Edit] { Edit.all(in: text("edits") ?? "") }
}

/// A text in a file that another takes the place of, or a file that is removed.
struct Edit {
    let file: String
    var old = ""
    /// Nothing for a file that is removed.
    var new: String?

    /// Whether it damages what was published.
    var isDamage: Bool { file.hasPrefix("public/") }

    /// - Parameter text: a path, then a line `- old` and a line `+ new` for each edit, or `(removed)`; `\n` in a new text
    ///   begins a line.
    static func all(in text: String) -> [Edit] {
        var edits: [Edit] = []
        var file = ""
        var old: String?
        for line in text.split(separator: "\n") {
            if line.hasPrefix("- ") {
                old = String(line.dropFirst(2))
            } else if line.hasPrefix("+"), let text = old {
                let new = line.dropFirst(line.hasPrefix("+ ") ? 2 : 1).replacingOccurrences(of: "\\n", with: "\n")
                edits.append(Edit(file: file, old: text, new: new))
            } else if line == "(removed)" {
                edits.append(Edit(file: file))
            } else {
                file = String(line)
            }
        }
        return edits
    }
}

/// What a run of the program printed and how it ended.
struct Outcome: Equatable {
    let exitCode: Int32
    let output: String

    /// The exit code, and of what was printed all but what is told of other findings than errors: those change with the
    /// organisations of this site.
    var errors: String {
        let blocks = output.components(separatedBy: "\n\n").filter { block in
            let isOther = [": warning: ", ": note: ", ": dossier: "].contains {
                block.split(separator: "\n")[0].contains($0)
            }
            let isCount = block.split(separator: " ").first.map { Int($0) != nil } ?? false
            let isGroup = block.split(separator: "\n")[0].contains(
                /^(the site|[a-z\-]+): \d+ (warning|note|accepted|for the dossier)/)
            return !isOther && !isCount && !isGroup
        }
        return "exit \(exitCode)\n\n" + blocks.joined(separator: "\n\n")
    }
}

/// A copy of a site in a folder of its own, in which the program runs.
struct Sandbox: ~Copyable {
    let site: URL

    /// The facts of the frozen site, and the day on which tests judge.
    static let options = facts + day
    static let facts = ["--facts", "facts"]
    static let day = ["--on", "2026-11-21"]

    enum Contents {
        /// The frozen site, as it is or with its pages published.
        case frozen, published
        /// The prose and site.md of this site, whose facts stand in the program.
        case own
        /// What another sandbox kept.
        case copy(of: URL)
    }

    init(_ contents: Contents = .frozen) throws {
        site = Self.newFolder
        try fill(with: contents)
    }

    /// With the files of a case and its edits; where pages are edited, they are published.
    init(_ example: Case) throws {
        site = Self.newFolder
        let edits = example.edits
        try fill(with: edits.contains(where: \.isDamage) ? .published : .frozen)
        try copy("content", from: example.folder)
        for edit in edits { try apply(edit) }
    }

    deinit { try? FileManager.default.removeItem(at: site) }

    private func fill(with contents: Contents) throws {
        switch contents {
        case .published: try FileManager.default.copyItem(at: try Self.published.get(), to: site)
        case .frozen: for part in ["templates", "facts", "content"] { try copy(part, from: FrozenSite.root) }
        case .own: for part in ["templates", "content"] { try copy(part, from: Repository.root) }
        case .copy(let kept): try FileManager.default.copyItem(at: kept, to: site)
        }
    }

    /// Published once, to be copied.
    private static let published = Result {
        let sandbox = try Sandbox()
        let build = try sandbox.run(["build"] + options)
        #expect(build.exitCode == 0, "\(build.output)")
        return try sandbox.kept()
    }

    /// A copy that stays, for other sandboxes to be copies of.
    func kept() throws -> URL {
        let kept = Self.newFolder
        try FileManager.default.copyItem(at: site, to: kept)
        return kept
    }

    private static var newFolder: URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("verklaar-\(UUID().uuidString)")
    }

    /// Adds files, or replaces those that are there.
    private func copy(_ part: String, from root: URL) throws {
        let source = root.appendingPathComponent(part).resolvingSymlinksInPath()
        for path in FileManager.default.enumerator(atPath: source.path)?.compactMap({ $0 as? String }) ?? [] {
            let file = source.appendingPathComponent(path)
            guard !file.hasDirectoryPath, file.pathExtension != "swift" else { continue }
            let target = site.appendingPathComponent(part).appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(contentsOf: file).write(to: target)
        }
    }

    /// An edit whose old text is not there is a mistake in the test.
    func apply(_ edit: Edit) throws {
        let url = site.appendingPathComponent(edit.file)
        guard let new = edit.new else { return try FileManager.default.removeItem(at: url) }
        let text = try String(contentsOf: url, encoding: .utf8)
        try #require(text.contains(edit.old), "\(edit.file) has no text \"\(edit.old)\"")
        try text.replacingOccurrences(of: edit.old, with: new)
            .write(to: url, atomically: true, encoding: .utf8)
    }

    /// The same, of edits as a case writes them.
    func edit(_ edits: String) throws {
        for edit in Edit.all(in: edits) { try apply(edit) }
    }

    /// Runs the program in the site's folder, or in another. What it prints is taken as it comes, with the folder's name left out.
    func run(
        _ arguments: [String], in folder: URL? = nil, input: String = "",
        environment: [String: String] = ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? site
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        // A file, since a pipe that nobody reads yet would wait.
        let given = Self.newFolder
        try Data(input.utf8).write(to: given)
        defer { try? FileManager.default.removeItem(at: given) }
        process.standardInput = try FileHandle(forReadingFrom: given)
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self).replacingOccurrences(of: site.path + "/", with: "")
        return Outcome(exitCode: process.terminationStatus, output: text)
    }

    /// The program stands beside the bundle of the tests, which runs by itself or is named to what runs it.
    static var program: URL {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
        return URL(fileURLWithPath: bundle.components(separatedBy: ".xctest")[0]).deletingLastPathComponent()
            .appendingPathComponent("verklaar")
    }
}

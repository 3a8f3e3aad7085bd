import Foundation

/// Runs git in a folder: to take out what stood there in an earlier revision. It changes nothing there.
struct Git {
    let folder: URL

    struct Answer {
        let exitCode: Int32
        let output: String
        let complaint: String
    }

    /// - Parameter index: a file to use as the index, so that the one of the repository is left alone.
    /// - Throws: `FileError` where there is no git.
    func run(_ arguments: [String], index: URL? = nil) throws(FileError) -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"].merging(index.map { ["GIT_INDEX_FILE": $0.path] } ?? [:]) { $1 }
        ) { $1 }
        let (output, complaint) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaint
        do { try process.run() } catch { throw Self.missing }
        let text = Self.text(output)
        let errors = Self.text(complaint)
        process.waitUntilExit()
        if process.terminationStatus == Self.notFound { throw Self.missing }
        return Answer(exitCode: process.terminationStatus, output: text, complaint: errors)
    }

    /// What `env` ends with where there is no such program.
    private static let notFound: Int32 = 127
    private static let missing = FileError(
        kind: .missing, path: "git", reason: "is not installed; compare with a folder instead: --against FOLDER")

    private static func text(_ pipe: Pipe) -> String {
        String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// A commit of the repository that a folder is in.
struct GitRevision {
    private let name: String
    private let commit: String
    /// The whole working tree.
    private let git: Git

    /// - Parameter folder: one that is there.
    /// - Throws: `FileError` where it is in no repository, or that has no such commit.
    init(_ name: String, in folder: URL) throws(FileError) {
        let top = try Git(folder: folder).run(["rev-parse", "--show-toplevel"])
        guard top.exitCode == 0, !top.output.isEmpty else {
            throw FileError(
                kind: .missing, path: name,
                reason: "is no folder, and the site is in no git repository (\(top.complaint))")
        }
        git = Git(folder: URL(fileURLWithPath: top.output, isDirectory: true))
        let found = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
        guard found.exitCode == 0 else {
            throw FileError(
                kind: .missing, path: name,
                reason:
                    "is no folder, and no commit that this repository has; a shallow clone gets more of its history "
                    + "with `git fetch --deepen=1`")
        }
        self.name = name
        commit = found.output
    }

    /// Writes what stood in a folder then.
    ///
    /// - Parameters:
    ///   - folder: it may be there no longer.
    ///   - target: a folder that is not there yet.
    ///   - scratch: a folder for git's own files.
    /// - Returns: whether the folder was there.
    func write(_ folder: URL, to target: URL, scratch: URL) throws(FileError) -> Bool {
        let root = git.folder.resolvingSymlinksInPath().path
        let path = folder.resolvingSymlinksInPath().standardizedFileURL.path
        guard path == root || path.hasPrefix(root == "/" ? root : root + "/") else { return false }
        let inside = path.dropFirst(root.count).drop { $0 == "/" }
        let tree = try git.run(["rev-parse", "--verify", "--quiet", "\(commit):\(inside)"])
        guard tree.exitCode == 0 else { return false }
        let index = scratch.appendingPathComponent(UUID().uuidString)
        for arguments in [["read-tree", tree.output], ["checkout-index", "--all", "--prefix=\(target.path)/"]] {
            let answer = try git.run(arguments, index: index)
            if answer.exitCode != 0 {
                throw FileError(kind: .failed, path: name, reason: "cannot be taken out (\(answer.complaint))")
            }
        }
        return true
    }
}

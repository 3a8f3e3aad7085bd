import Foundation
import Render

/// A folder beside the output folder, on the same disk, from which files are moved into place once they are proven.
struct StagingFolder {
    let url: URL

    init(beside output: OutputFolder) throws(FileError) {
        let parent = output.url.deletingLastPathComponent()
        url = parent.appendingPathComponent(
            ".\(output.url.lastPathComponent)-\(ProcessInfo.processInfo.processIdentifier)")
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw FileError(kind: .failed, path: output.name, reason: "nothing can be written beside it")
        }
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    func write(_ file: RenderedFile) throws(FileError) {
        let target = url.appendingPathComponent(file.path)
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: target)
        } catch {
            throw FileError(kind: .failed, path: file.path, reason: "cannot be written")
        }
    }

    /// Moves a file into place, so that a reader sees the old one or the new one. A file that would not change is left
    /// alone, with its time.
    func publish(_ file: RenderedFile, to output: OutputFolder) throws(FileError) {
        let target = output.url.appendingPathComponent(file.path)
        if let current = try? Data(contentsOf: target), Array(current) == file.bytes { return }
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw FileError(kind: .failed, path: "\(output.name)/\(file.path)", reason: "its folder cannot be made")
        }
        guard rename(url.appendingPathComponent(file.path).path, target.path) == 0 else {
            throw FileError(kind: .failed, path: "\(output.name)/\(file.path)", reason: "cannot be written")
        }
    }
}

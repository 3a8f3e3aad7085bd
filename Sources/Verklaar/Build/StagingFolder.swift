import Foundation
import Render

/// A folder beside the output folder, from which files are moved into place once they are proven. Its name is new each
/// time, so that two builds don't meet in it.
struct StagingFolder {
    let url: URL
    private let interruption: Interruption

    init(beside output: OutputFolder) throws(FileError) {
        let parent = output.url.absoluteURL.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let name = parent.appendingPathComponent(".\(output.url.lastPathComponent)-XXXXXX").path
        var path = Array(name.utf8CString)
        guard mkdtemp(&path) != nil else {
            throw FileError(kind: .failed, path: output.name, reason: "nothing can be written beside it")
        }
        let url = URL(
            fileURLWithPath: String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self),
            isDirectory: true)
        self.url = url
        interruption = Interruption { try? FileManager.default.removeItem(at: url) }
    }

    func remove() {
        interruption.end()
        try? FileManager.default.removeItem(at: url)
    }

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
    ///
    /// - Returns: whether it was moved.
    func publish(_ file: RenderedFile, to output: OutputFolder) throws(FileError) -> Bool {
        let target = output.url.appendingPathComponent(file.path)
        if try output.bytesIfThere(file.path) == file.bytes { return false }
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw FileError(kind: .failed, path: "\(output.name)/\(file.path)", reason: "its folder cannot be made")
        }
        if let error = move(url.appendingPathComponent(file.path), to: target) {
            throw FileError(
                kind: .failed, path: "\(output.name)/\(file.path)", reason: "cannot be written: \(error)")
        }
        return true
    }

    /// - Returns: why it could not be moved.
    private func move(_ source: URL, to target: URL) -> String? {
        if rename(source.path, target.path) == 0 { return nil }
        guard errno == EXDEV else { return String(cString: strerror(errno)) }
        // The output folder is on another disk, as a mounted one is: only from beside the target can it be moved at once.
        let beside = target.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent)")
        defer { unlink(beside.path) }
        do {
            try FileManager.default.copyItem(at: source, to: beside)
        } catch {
            return "its disk cannot be written"
        }
        return rename(beside.path, target.path) == 0 ? nil : String(cString: strerror(errno))
    }
}

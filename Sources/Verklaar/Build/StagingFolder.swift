import Foundation
import Render

/// A folder from which files are moved into place once they are proven. Its name is new each time, so that two builds don't
/// meet in it; a lock on it tells that its build lives, so that the next one can remove what a killed one left.
struct StagingFolder: Sendable {
    private let folder: String
    private let lock: Int32
    private let interruption: Interruption

    /// - Parameter isAlone: whether no other machine builds into the same folder, of which locks may not be seen here.
    /// - Throws: `FileError` where nothing can be written beside the output folder.
    init(beside output: OutputFolder, isAlone: Bool = true) throws(FileError) {
        let place = Self.place(beside: output)
        if isAlone { Self.removeLeftovers(in: place) }
        guard let (folder, lock) = Self.make(in: place) else {
            throw FileError(kind: .failed, path: output.name, reason: "nothing can be written beside it")
        }
        (self.folder, self.lock) = (folder, lock)
        interruption = Interruption { try? FileManager.default.removeItem(atPath: folder) }
    }

    var url: URL { URL(fileURLWithPath: folder, isDirectory: true) }

    func remove() {
        interruption.end()
        try? FileManager.default.removeItem(atPath: folder)
        close(lock)
    }

    /// Puts a file into place at once, so that a reader sees the old one or the new one. One that would not change is left
    /// alone, with its time.
    ///
    /// - Returns: whether it was put there, and what was there before.
    func publish(_ file: RenderedFile, to output: OutputFolder) throws(FileError) -> (isNew: Bool, old: [UInt8]?) {
        let old = try output.bytesIfThere(file.path)
        if old == file.bytes { return (false, old) }
        let target = output.url.appendingPathComponent(file.path).path
        try makeFolder(of: file, at: target, in: output)
        try put(file, at: target, in: output)
        return (true, old)
    }

    /// That it is there already, or comes in the same moment, is no failure.
    private func makeFolder(of file: RenderedFile, at target: String, in output: OutputFolder) throws(FileError) {
        let folder = (target as NSString).deletingLastPathComponent
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
            if FileStamp(of: folder)?.isFolder == true { return }
            throw FileError(kind: .failed, path: "\(output.name)/\(file.path)", reason: "its folder cannot be made")
        }
    }

    private func put(_ file: RenderedFile, at target: String, in output: OutputFolder) throws(FileError) {
        // Of its own, since two organisations may publish the same asset at once.
        let source = "\(folder)/\(UUID().uuidString)"
        if let error = FileWriting.write(file.bytes, to: source) {
            throw FileError(kind: .failed, path: file.path, reason: "cannot be written: \(error)")
        }
        if rename(source, target) != 0 {
            let error = String(cString: strerror(errno))
            unlink(source)
            throw FileError(kind: .failed, path: "\(output.name)/\(file.path)", reason: "cannot be written: \(error)")
        }
    }
}

// Where it stands: on the disk of the output folder, since files move at once on one disk alone.
extension StagingFolder {
    private struct Place {
        let folder: String
        /// How names in it begin.
        let prefix: String
    }

    /// Beside the output folder; within it, where that is a disk of its own.
    private static func place(beside output: OutputFolder) -> Place {
        let folder = output.url.absoluteURL.resolvingSymlinksInPath()
        let parent = folder.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let beside = Place(folder: parent.path, prefix: ".\(folder.lastPathComponent)-")
        guard let disk = disk(of: folder.path), disk != Self.disk(of: parent.path) else { return beside }
        return Place(folder: folder.path, prefix: ".verklaar-")
    }

    private static func disk(of path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(truncatingIfNeeded: status.st_dev) : nil
    }

    private static func make(in place: Place) -> (folder: String, lock: Int32)? {
        var path = Array("\(place.folder)/\(place.prefix)\(unknown)".utf8CString)
        guard mkdtemp(&path) != nil else { return nil }
        let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let lock = open(folder, O_RDONLY | O_CLOEXEC)
        guard lock >= 0 else { return nil }
        // Where a disk has no locks, nobody can take it for left.
        _ = flock(lock, LOCK_EX)
        if FileManager.default.fileExists(atPath: folder) { return (folder, lock) }
        // Another build took it for left, in the moment before it was locked.
        close(lock)
        return make(in: place)
    }

    /// Removes folders of builds that were killed: nobody holds their locks.
    private static func removeLeftovers(in place: Place) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.folder)) ?? []
        for name in names
        where name.hasPrefix(place.prefix) && name.utf8.count == place.prefix.utf8.count + unknown.count {
            let folder = "\(place.folder)/\(name)"
            let lock = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard lock >= 0 else { continue }
            if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: folder) }
            close(lock)
        }
    }

    /// What the system puts other letters for.
    private static let unknown = "XXXXXX"
}

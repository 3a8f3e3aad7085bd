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
        do { try self.init(in: place) } catch {
            throw FileError(kind: .failed, path: output.name, reason: "nothing can be written beside it: \(error.why)")
        }
    }

    /// - Parameter path: of a folder that is there, in which no one else writes.
    /// - Throws: `FileError` where nothing can be written in it.
    init(within path: String) throws(FileError) {
        let place = Place(folder: path, prefix: Self.prefixWithin)
        Self.removeLeftovers(in: place)
        do { try self.init(in: place) } catch {
            throw FileError(kind: .failed, path: path, reason: "nothing can be written in it: \(error.why)")
        }
    }

    private init(in place: Place) throws(NoFolder) {
        let (folder, lock) = try Self.make(in: place)
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
        try put(file.bytes, at: target, called: "\(output.name)/\(file.path)")
        return (true, old)
    }

    private func makeFolder(of file: RenderedFile, at target: String, in output: OutputFolder) throws(FileError) {
        if let error = FileWriting.makeFolder((target as NSString).deletingLastPathComponent) {
            let reason = "its folder cannot be made: \(error)"
            throw FileError(kind: .failed, path: "\(output.name)/\(file.path)", reason: reason)
        }
    }

    /// - Parameters:
    ///   - target: where it comes, in a folder that is there.
    ///   - name: by which the error calls it.
    ///   - rest: what is copied behind the bytes, from where it stands to its end.
    func put(
        _ bytes: [UInt8], andAllOf rest: UnsafeMutablePointer<FILE>? = nil, at target: String, called name: String
    ) throws(FileError) {
        // Of its own, since two organisations may publish the same asset at once.
        let source = "\(folder)/\(UUID().uuidString)"
        if let error = FileWriting.write(bytes, andAllOf: rest, to: source) {
            unlink(source)
            throw FileError(kind: .failed, path: name, reason: "cannot be written: \(error)")
        }
        if rename(source, target) != 0 {
            let error = FileWriting.reason(errno)
            unlink(source)
            throw FileError(kind: .failed, path: name, reason: "cannot be written: \(error)")
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

    private struct NoFolder: Error {
        let why: String
    }

    /// Beside the output folder; within it, where that is a disk of its own.
    private static func place(beside output: OutputFolder) -> Place {
        let folder = output.url.absoluteURL.resolvingSymlinksInPath()
        let parent = folder.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let beside = Place(folder: parent.path, prefix: ".\(folder.lastPathComponent)-")
        guard let disk = disk(of: folder.path), disk != Self.disk(of: parent.path) else { return beside }
        return Place(folder: folder.path, prefix: prefixWithin)
    }

    /// - Returns: nothing where nothing is there.
    private static func disk(of path: String) -> String? {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        defer { close(folder) }
        var status = stat()
        guard fstat(folder, &status) == 0 else { return nil }
        // A disk that is mounted in two places is two disks to whoever moves files; Linux tells the places apart here.
        let told = (try? FileReading.bytes(at: "/proc/self/fdinfo/\(folder)", called: "fdinfo")) ?? []
        let mount = String(decoding: told, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("mnt_id:") }
        return "\(status.st_dev) \(mount ?? "")"
    }

    private static func make(in place: Place) throws(NoFolder) -> (folder: String, lock: Int32) {
        var path = Array("\(place.folder)/\(place.prefix)\(unknown)".utf8CString)
        guard mkdtemp(&path) != nil else { throw NoFolder(why: FileWriting.reason(errno)) }
        let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let lock = open(folder, O_RDONLY | O_CLOEXEC)
        guard lock >= 0 else { throw NoFolder(why: FileWriting.reason(errno)) }
        // Where a disk has no locks, nobody can take it for left.
        _ = flock(lock, LOCK_EX)
        if FileManager.default.fileExists(atPath: folder) { return (folder, lock) }
        // Another build took it for left, in the moment before it was locked.
        close(lock)
        return try make(in: place)
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

    private static let prefixWithin = ".verklaar-"
    /// What the system puts other letters for.
    private static let unknown = "XXXXXX"
}

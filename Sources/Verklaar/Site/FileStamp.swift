import Foundation

/// What tells one state of a file or folder from another, without reading it.
public struct FileStamp: Hashable, Sendable {
    let seconds: Int
    let nanoseconds: Int
    /// In bytes.
    public let size: Int
    /// A file that is put in the place of another has a number of its own.
    let number: UInt64
    public let isFolder: Bool

    /// - Returns: nothing where nothing is at the path.
    public init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let written = status.st_mtimespec
        #else
            let written = status.st_mtim
        #endif
        (seconds, nanoseconds, size) = (written.tv_sec, written.tv_nsec, Int(status.st_size))
        number = UInt64(status.st_ino)
        isFolder = status.st_mode & S_IFMT == S_IFDIR
    }

    /// As a word; a line where nothing is.
    static func text(of path: String) -> String {
        FileStamp(of: path).map { "\($0.seconds).\($0.nanoseconds):\($0.size):\($0.number)" } ?? "-"
    }
}

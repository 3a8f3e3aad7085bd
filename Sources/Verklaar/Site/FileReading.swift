import Foundation

/// Reads whole files, and says what is in the way of it.
public enum FileReading {
    /// - Parameter path: by which the error calls the file.
    /// - Throws: `FileError` for what is not there, is no file, or cannot be read.
    public static func bytes(of url: URL, called path: String) throws(FileError) -> [UInt8] {
        try bytes(at: url.path, called: path)
    }

    /// - Parameter file: the path of the file itself.
    static func bytes(at file: String, called path: String) throws(FileError) -> [UInt8] {
        guard let bytes = try bytesIfThere(at: file, called: path) else {
            throw FileError(kind: .missing, path: path, reason: "cannot be read; is it there?")
        }
        return bytes
    }

    /// - Returns: nil where nothing is there.
    /// - Throws: `FileError` for what is there and is no file, or cannot be read.
    static func bytesIfThere(_ url: URL, called path: String) throws(FileError) -> [UInt8]? {
        try bytesIfThere(at: url.path, called: path)
    }

    /// - Parameter file: the path of the file itself.
    static func bytesIfThere(at file: String, called path: String) throws(FileError) -> [UInt8]? {
        guard let kind = FileKind(at: file) else { return nil }
        // Others have no end, or wait for someone to write: a pipe, a device.
        guard kind == .regular else {
            let what = kind == .folder ? "is a folder, not a file" : "is no regular file"
            throw FileError(kind: .missing, path: path, reason: what)
        }
        guard let bytes = bytes(at: file) else {
            throw FileError(kind: .missing, path: path, reason: "is there, but cannot be read")
        }
        return bytes
    }

    private static func bytes(at file: String) -> [UInt8]? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var known = stat()
        guard fstat(descriptor, &known) == 0 else { return nil }
        // One byte more than there are said to be: the end is seen at once.
        var room = Int(known.st_size) + 1
        guard var bytes = part(of: descriptor, atMost: room) else { return nil }
        while bytes.count == room {
            guard let more = part(of: descriptor, atMost: room) else { return nil }
            bytes += more
            room *= 2
        }
        return bytes
    }

    /// What comes next, and all of that up to some number of bytes; nothing where it cannot be read.
    private static func part(of descriptor: Int32, atMost room: Int) -> [UInt8]? {
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            while count < room {
                let read = read(descriptor, buffer.baseAddress! + count, room - count)
                if read == 0 { return }
                if read > 0 { count += read } else if errno != EINTR { return isRead = false }
            }
        }
        return isRead ? bytes : nil
    }
}

/// What stands at a path.
enum FileKind {
    case regular, folder, link, other

    /// Nothing where nothing is there.
    ///
    /// - Parameter follows: whether what a link leads to is asked, and not the link itself.
    init?(at path: String, follows: Bool = true) {
        var found = stat()
        guard (follows ? stat(path, &found) : lstat(path, &found)) == 0 else { return nil }
        switch found.st_mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }
}

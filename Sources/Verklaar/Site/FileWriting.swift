import Foundation

/// Writes whole files.
enum FileWriting {
    /// Why the system wrote nothing, in its own words, and what to do; what was there before is whole.
    static func reason(_ error: Int32) -> String {
        let said = String(cString: strerror(error))
        switch error {
        case ENOSPC, EDQUOT: return "\(said); make room on that disk, and run it again"
        case EACCES, EPERM, EROFS: return "\(said); see to it that it can be written there, and run it again"
        default: return said
        }
    }

    /// Makes a folder, and those around it; one that is there already, or comes in the same moment, is no failure.
    ///
    /// - Returns: why it could not be made.
    static func makeFolder(_ path: String) -> String? {
        if FileKind(at: path) == .folder || mkdir(path, 0o777) == 0 { return nil }
        var error = errno
        let around = (path as NSString).deletingLastPathComponent
        if error == ENOENT, !around.isEmpty, around != path {
            if let failure = makeFolder(around) { return failure }
            if mkdir(path, 0o777) == 0 { return nil }
            error = errno
        }
        return FileKind(at: path) == .folder ? nil : reason(error)
    }

    /// - Returns: why it could not be written; then a part of it may be there.
    ///
    /// - Parameter rest: what is copied behind the bytes, from where it stands to its end.
    static func write(_ bytes: [UInt8], andAllOf rest: UnsafeMutablePointer<FILE>? = nil, to path: String) -> String? {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { return reason(errno) }
        let failure = write(bytes, to: file) ?? rest.flatMap { copy($0, to: file) }
        // What a disk cannot hold may be told no sooner.
        guard close(file) == 0 || failure != nil else { return reason(errno) }
        return failure
    }

    private static func copy(_ rest: UnsafeMutablePointer<FILE>, to file: Int32) -> String? {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, rest)
            if count == 0 { return ferror(rest) == 0 ? nil : reason(errno) }
            if let failure = write(Array(chunk.prefix(count)), to: file) { return failure }
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> String? {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Foundation.write(file, buffer.baseAddress! + written, buffer.count - written)
                if count < 0 {
                    if errno == EINTR { continue }
                    return reason(errno)
                }
                written += count
            }
            return nil
        }
    }
}

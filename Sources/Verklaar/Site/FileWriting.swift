import Foundation

/// Writes whole files.
enum FileWriting {
    /// - Returns: why it could not be written; then a part of it may be there.
    static func write(_ bytes: [UInt8], to path: String) -> String? {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { return String(cString: strerror(errno)) }
        let failure = write(bytes, to: file)
        // What a disk cannot hold may be told no sooner.
        guard close(file) == 0 || failure != nil else { return String(cString: strerror(errno)) }
        return failure
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> String? {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Foundation.write(file, buffer.baseAddress! + written, buffer.count - written)
                if count < 0 {
                    if errno == EINTR { continue }
                    return String(cString: strerror(errno))
                }
                written += count
            }
            return nil
        }
    }
}

import Foundation

/// Writes whole files.
enum FileWriting {
    /// - Returns: why it could not be written; then a part of it may be there.
    static func write(_ bytes: [UInt8], to path: String) -> String? { write(bytes, andAllOf: nil, to: path) }

    /// - Parameter rest: what is copied behind them, from where it stands to its end.
    static func write(_ bytes: [UInt8], andAllOf rest: UnsafeMutablePointer<FILE>?, to path: String) -> String? {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { return String(cString: strerror(errno)) }
        let failure = write(bytes, to: file) ?? rest.flatMap { copy($0, to: file) }
        // What a disk cannot hold may be told no sooner.
        guard close(file) == 0 || failure != nil else { return String(cString: strerror(errno)) }
        return failure
    }

    private static func copy(_ rest: UnsafeMutablePointer<FILE>, to file: Int32) -> String? {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, rest)
            if count == 0 { return ferror(rest) == 0 ? nil : String(cString: strerror(errno)) }
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
                    return String(cString: strerror(errno))
                }
                written += count
            }
            return nil
        }
    }
}

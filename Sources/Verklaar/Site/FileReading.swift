import Foundation

/// Reads whole files, and says what is in the way of it.
public enum FileReading {
    /// - Parameter path: by which the error calls the file.
    /// - Throws: `FileError` for what is not there, is no file, or cannot be read.
    public static func bytes(of url: URL, called path: String) throws(FileError) -> [UInt8] {
        guard let bytes = try bytesIfThere(url, called: path) else {
            throw FileError(kind: .missing, path: path, reason: "cannot be read; is it there?")
        }
        return bytes
    }

    /// - Returns: nil where nothing is there.
    /// - Throws: `FileError` for what is there and is no file, or cannot be read.
    static func bytesIfThere(_ url: URL, called path: String) throws(FileError) -> [UInt8]? {
        let file = url.resolvingSymlinksInPath().path
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        do {
            let type = try FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
            // Others have no end, or wait for someone to write: a pipe, a device.
            guard type == .typeRegular else {
                let what = type == .typeDirectory ? "is a folder, not a file" : "is no regular file"
                throw FileError(kind: .missing, path: path, reason: what)
            }
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch let error as FileError {
            throw error
        } catch {
            throw FileError(kind: .missing, path: path, reason: "is there, but cannot be read")
        }
    }
}

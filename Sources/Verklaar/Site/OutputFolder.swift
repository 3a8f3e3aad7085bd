import Foundation

/// Where a site is published: a folder, the name by which findings call it, and what is in it.
public struct OutputFolder: Sendable {
    public let url: URL
    /// From the site's root where it lies in it, as "public".
    public let name: String
    public let layout: Layout

    public init(url: URL, name: String, layout: Layout = .page) {
        self.url = url
        self.name = name
        self.layout = layout
    }
}

extension OutputFolder {
    /// - Returns: nil where nothing is there.
    func bytesIfThere(_ path: String) throws(FileError) -> [UInt8]? {
        try FileReading.bytesIfThere(url.appendingPathComponent(path), called: "\(name)/\(path)")
    }

    /// The paths of all that lies in it, from the folder itself, sorted by their bytes; folders are left out.
    func files() throws(FileError) -> [String] {
        var files: [String] = []
        var folders = FileManager.default.fileExists(atPath: url.path) ? [""] : []
        while let folder = folders.popLast() {
            for name in try names(in: folder) {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                if try isFolder(path) { folders.append(path) } else { files.append(path) }
            }
        }
        return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    private func names(in folder: String) throws(FileError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path)
        } catch {
            throw unreadable(folder)
        }
    }

    /// A link to a folder is no folder: it can lead anywhere.
    private func isFolder(_ path: String) throws(FileError) -> Bool {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: url.appendingPathComponent(path).path)
            return attributes[.type] as? FileAttributeType == .typeDirectory
        } catch {
            throw unreadable(path)
        }
    }

    private func unreadable(_ path: String) -> FileError {
        FileError(kind: .missing, path: path.isEmpty ? name : "\(name)/\(path)", reason: "cannot be read")
    }
}

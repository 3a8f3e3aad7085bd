import Claims
import Diagnostics
import Facts
import Foundation
import Reading

/// What a site published before: its pages, and the phrases by which they can be read.
struct EarlierPublication {
    /// "HEAD^", "../old/public"
    let name: String
    let output: OutputFolder
    /// What reads the pages.
    let reader: PageReader
    /// Whether the pages were written with just these.
    let isExact: Bool

    /// - Parameter old: reads by the templates that the pages were written with, as far as these are known.
    init(name: String, output: OutputFolder, _ old: (reader: PageReader, isExact: Bool)) {
        self.name = name
        self.output = output
        (reader, isExact) = old
    }
}

extension Site {
    /// Looks at what was published before.
    ///
    /// - Parameters:
    ///   - name: a folder with pages, or a commit of the repository that the output folder is in.
    ///   - body: gets them; what is written down for it is gone afterwards.
    /// - Throws: `FileError` for what is neither folder nor commit.
    func withEarlier<Result>(
        _ name: String, of output: OutputFolder, _ body: (EarlierPublication) throws -> Result
    ) throws -> Result {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
            guard isFolder.boolValue else {
                throw FileError(kind: .missing, path: name, reason: "is a file, and no folder with published pages")
            }
            let folder = URL(fileURLWithPath: name, isDirectory: true)
            let earlier = OutputFolder(url: folder, name: name, layout: output.layout)
            return try body(
                EarlierPublication(name: name, output: earlier, reader(in: folder.deletingLastPathComponent())))
        }
        let revision = try GitRevision(name, in: output.url.nearestFolder)
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("verklaar-\(UUID().uuidString)")
        do { try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true) } catch {
            throw FileError(kind: .failed, path: scratch.path, reason: "cannot be written")
        }
        defer { try? FileManager.default.removeItem(at: scratch) }
        let pages = scratch.appendingPathComponent("pages", isDirectory: true)
        guard try revision.write(output.url, to: pages, scratch: scratch) else {
            throw FileError(
                kind: .missing, path: name, reason: "has no folder \(output.name)/: nothing was published then")
        }
        let hasTemplates = try revision.write(
            root.appendingPathComponent("templates"),
            to: scratch.appendingPathComponent("templates", isDirectory: true), scratch: scratch)
        return try body(
            EarlierPublication(
                name: name, output: OutputFolder(url: pages, name: output.name, layout: output.layout),
                hasTemplates ? reader(in: scratch) : (reader, false)))
    }

    /// Those of another version of the program may have claims that this one does not know: then its own read what they can,
    /// with the phrases of the other as well.
    private func reader(in root: URL) -> (reader: PageReader, isExact: Bool) {
        let files = SiteFiles(root: root)
        if let old = try? Self.templates(in: files, of: language) {
            return (PageReader(old.reading(ownWordings.files)), true)
        }
        let phrases = (try? Self.phrases(in: files)) ?? []
        return (PageReader(templates.reading(ownWordings.files + phrases)), false)
    }
}

extension URL {
    /// Itself, or the nearest folder above it that is there.
    fileprivate var nearestFolder: URL {
        var folder = absoluteURL.standardizedFileURL
        while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
            folder = folder.deletingLastPathComponent()
        }
        return folder
    }
}

import Foundation
import Render

/// The templates of this version of the program, brought into a site that has wording of its own.
///
/// What the site did not change becomes as it is in this version; what it did change stays, and where this version changed the
/// same text too, that is told. What is the site's own follows from `templates/.verklaar`, the templates as the site got them.
public struct TemplateUpdate {
    private let root: URL
    private let changes: [FileChange]
    /// The files that the site keeps to tell its own wording by, from its root; no bytes for those that go.
    private let record: [String: [UInt8]?]

    /// - Parameters:
    ///   - root: that of the site.
    ///   - base: the templates with which the site began, where it keeps no record of these.
    /// - Throws: `FileError` where there is no record and no base, or a file cannot be read.
    public init(of root: URL, from shared: SharedFiles, base: URL? = nil) throws(FileError) {
        self.root = root
        let site = SiteFiles(root: root)
        let newest = try shared.templates
        let recorded =
            site.exists(TemplateFolder.record)
            ? try TemplateFolder.files(in: TemplateFolder.record, of: site) : [:]
        let old = if let base { try Self.templates(in: base) } else { recorded }
        guard !old.isEmpty else { throw Self.unrecorded }
        let own = try TemplateFolder.files(in: "templates", of: site)
        changes = Set(old.keys).union(newest.keys).sorted().compactMap { path in
            let before = TemplateFolder.isOfProgram(path) ? own[path] : old[path]
            return FileChange(path, from: before, own: own[path], to: newest[path])
        }
        var record = newest.filter { recorded[$0.key] != $0.value }.mapValues(Optional.some)
        for path in recorded.keys where newest[path] == nil { record[path] = .some(nil) }
        self.record = record
    }

    private static func templates(in folder: URL) throws(FileError) -> [String: [UInt8]] {
        try TemplateFolder.files(in: "", of: SiteFiles(root: folder))
    }

    private static let unrecorded = FileError(
        kind: .missing, path: TemplateFolder.record,
        reason:
            "is not there, so that nobody knows which wording is the site's own; name with --base the templates with which "
            + "the site began")
}

extension TemplateUpdate {
    /// Whether the site has the templates of this version, and keeps a record of these.
    public var isEmpty: Bool { changes.allSatisfy { $0.bytes == nil && !$0.isRemoved } && record.isEmpty }

    /// What changes, file by file, and what this version has in the place of wording that the site keeps.
    public var report: String { changes.map(\.report).joined() }

    /// Writes the templates, once it is sure that pages can be made and read with them. Each file is replaced at once as a whole;
    /// the record comes last, so that an update that was cut off can be done again.
    ///
    /// - Parameter dryRun: only makes sure, and writes nothing.
    /// - Throws: `DiagnosticError` for templates that cannot be used, with nothing written; `FileError` where a file cannot be
    ///   written.
    public func apply(dryRun: Bool = false) throws {
        let templates = root.appendingPathComponent("templates", isDirectory: true)
        let staging = try StagingFolder(beside: OutputFolder(url: templates, name: "templates"))
        defer { staging.remove() }
        try stage(in: staging, besides: templates)
        if dryRun { return }
        let output = OutputFolder(url: root, name: ".")
        for change in changes {
            try publish("templates/\(change.path)", change.bytes, change.isRemoved, staging, output)
        }
        for (path, bytes) in record.sorted(by: { $0.key < $1.key }) {
            try publish("\(TemplateFolder.record)/\(path)", bytes, bytes == nil, staging, output)
        }
    }

    /// Makes the site as it would be, and loads it.
    private func stage(in staging: StagingFolder, besides templates: URL) throws {
        let copy = staging.url.appendingPathComponent("templates", isDirectory: true)
        do {
            try FileManager.default.copyItem(at: templates.resolvingSymlinksInPath(), to: copy)
            try FileManager.default.createSymbolicLink(
                at: staging.url.appendingPathComponent("content"),
                withDestinationURL: root.appendingPathComponent("content").resolvingSymlinksInPath().absoluteURL)
            for change in changes where change.isRemoved {
                try FileManager.default.removeItem(at: copy.appendingPathComponent(change.path))
            }
        } catch {
            throw FileError(kind: .failed, path: "templates", reason: "cannot be copied")
        }
        for change in changes {
            guard let bytes = change.bytes else { continue }
            let file = copy.appendingPathComponent(change.path)
            try? FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            if let error = FileWriting.write(bytes, to: file.path) {
                throw FileError(kind: .failed, path: "templates/\(change.path)", reason: "cannot be written: \(error)")
            }
        }
        _ = try Site(root: staging.url)
    }

    private func publish(
        _ path: String, _ bytes: [UInt8]?, _ isRemoved: Bool, _ staging: StagingFolder, _ output: OutputFolder
    ) throws(FileError) {
        if isRemoved {
            unlink(output.url.appendingPathComponent(path).path)
        } else if let bytes {
            _ = try staging.publish(RenderedFile(path: path, bytes: bytes), to: output)
        }
    }
}

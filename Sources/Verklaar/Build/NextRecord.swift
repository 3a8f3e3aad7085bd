import Foundation

/// The record of a build while it runs. Its lines wait in a file that nobody else sees, since there can be any number.
final class NextRecord {
    /// With fewer organisations nothing is kept.
    static let least = 100

    private let record: BuildRecord
    private let waiting = tmpfile()
    private var count = 0
    /// How what belongs to no organisation alone was left; nothing where that is to be made again.
    var common: BuildRecord.CommonState?

    init(after record: BuildRecord) { self.record = record }

    deinit { if let waiting { fclose(waiting) } }

    /// Takes note of an organisation that is published.
    func keep(_ built: BuiltOrganisation, of facts: [UInt8]) {
        if let line = record.line(of: built, facts) { keep(line) }
    }

    /// Takes note of one that did not change.
    func keep(_ entry: BuildRecord.Entry) { keep(entry.line) }

    private func keep(_ line: String) {
        guard let waiting else { return }
        count += 1
        fputs(line + "\n", waiting)
    }

    /// Writes down what was kept.
    ///
    /// - Throws: `FileError` where that fails; then the next build builds all.
    func save() throws(FileError) {
        guard count >= Self.least, let waiting, fflush(waiting) == 0, ferror(waiting) == 0 else {
            try? FileManager.default.removeItem(at: record.file)
            return
        }
        let folder = record.file.deletingLastPathComponent().path
        if let error = FileWriting.makeFolder(folder) {
            throw FileError(kind: .failed, path: folder, reason: "cannot be made: \(error)")
        }
        let staging = try StagingFolder(within: folder)
        defer { staging.remove() }
        // What is in it is nobody's but this machine's.
        let unlisted = "\(folder)/.gitignore"
        try staging.put(Array("*\n".utf8), at: unlisted, called: unlisted)
        rewind(waiting)
        let opening = Array("\(record.common)\n\(common?.text ?? "-")\n".utf8)
        try staging.put(opening, andAllOf: waiting, at: record.file.path, called: record.file.path)
    }
}

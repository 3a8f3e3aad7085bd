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

    /// Writes down what was kept; where that fails, the next build builds all.
    func save() {
        try? FileManager.default.removeItem(at: record.file)
        guard count >= Self.least, let waiting, fflush(waiting) == 0, ferror(waiting) == 0 else { return }
        let folder = record.file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What is in it is nobody's but this machine's.
        _ = FileWriting.write(Array("*\n".utf8), to: folder.appendingPathComponent(".gitignore").path)
        let next = record.file.appendingPathExtension("next").path
        rewind(waiting)
        guard FileWriting.write(Array("\(record.common)\n\(common?.text ?? "-")\n".utf8), andAllOf: waiting, to: next) == nil,
            rename(next, record.file.path) == 0
        else {
            unlink(next)
            return
        }
    }
}

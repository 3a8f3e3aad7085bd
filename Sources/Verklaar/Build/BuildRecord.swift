import Claims
import Diagnostics
import Digests
import Facts
import Foundation

/// What was built before, and of what: an organisation of which neither the facts, the texts nor the templates changed, and of
/// which the pages are as they were left, need not be built again.
///
/// It is kept in `.verklaar/` of the site, for sites of many organisations alone: what takes a moment is built whole.
struct BuildRecord: Sendable {
    /// An organisation as it was built.
    struct Entry: Sendable {
        let card: OrganisationCard
        let counts: FindingCounts
        /// What was published of it, from the output folder.
        let paths: [String]
        fileprivate let line: String
        fileprivate let state: String
    }

    /// With fewer organisations nothing is kept.
    static let least = 100
    private static let folder = ".verklaar"

    private let site: Site
    private let output: OutputFolder
    private let file: URL
    /// All that the pages depend on beside the facts and texts of their organisation.
    private let common: String
    private let earlier: RecordLines
    private var kept: [String] = []

    init(of site: Site, _ output: OutputFolder, _ options: BuildOptions) {
        self.site = site
        self.output = output
        let place = "\(output.url.absoluteURL.path) \(output.layout.rawValue)"
        file = site.root.appendingPathComponent("\(Self.folder)/\(SHA256.of(Array(place.utf8)).prefix(16))")
        let asked = "\(options.program) \(options.day) \(options.isStrict) \(options.isTrusted) \(output.name)"
        common = SHA256.of(Array(([asked] + site.files.stamps()).joined(separator: "\n").utf8))
        earlier = options.isForced ? RecordLines() : RecordLines(of: file, opening: common)
    }

    /// The organisation that these facts were of, if nothing of it changed since.
    func entry(of facts: [UInt8]) -> Entry? {
        guard !earlier.isEmpty, let entry = earlier.line(of: SHA256.of(facts)).flatMap(Entry.init),
            entry.state == state(of: entry.card.id, entry.paths)
        else { return nil }
        return entry
    }

    /// Takes note of an organisation that is published.
    mutating func keep(_ built: BuiltOrganisation, of facts: [UInt8]) {
        let counts = FindingCounts(built.findings)
        let paths = built.files.map(\.path)
        let line = Entry.line(
            of: built.card, counts, paths, digest: SHA256.of(facts), state: state(of: built.id, paths))
        if let line { kept.append(line) }
    }

    mutating func keep(_ entry: Entry) { kept.append(entry.line) }

    /// Writes down what was kept.
    ///
    /// - Throws: `FileError` where that fails; then the next build builds all.
    func save() throws(FileError) {
        guard kept.count >= Self.least else {
            try? FileManager.default.removeItem(at: file)
            return
        }
        let folder = file.deletingLastPathComponent().path
        if let error = FileWriting.makeFolder(folder) {
            throw FileError(kind: .failed, path: folder, reason: "cannot be made: \(error)")
        }
        let staging = try StagingFolder(within: folder)
        defer { staging.remove() }
        // What is in it is nobody's but this machine's.
        for (bytes, path) in [(Array("*\n".utf8), "\(folder)/.gitignore"), (lines, file.path)] {
            try staging.put(bytes, at: path, called: path)
        }
    }

    private var lines: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(kept.reduce(common.utf8.count + 1) { $0 + $1.utf8.count + 1 })
        for line in [common] + kept { bytes += Array(line.utf8) + [UInt8(ascii: "\n")] }
        return bytes
    }

    /// The organisation's own texts in the site, and its pages, as they are on disk.
    private func state(of id: String, _ paths: [String]) -> String {
        let texts = site.textFiles(of: id).map { site.root.appendingPathComponent($0).path }
        let pages = paths.map { output.url.appendingPathComponent($0).path }
        return (texts + pages).map(FileStamp.text(of:)).joined(separator: " ")
    }
}

extension BuildRecord.Entry {
    fileprivate init?(_ line: String) {
        var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)[...]
        guard fields.count == 5 + OrganisationCard.fieldCount else { return nil }
        fields.removeFirst()
        guard let card = OrganisationCard(fields: Array(fields.prefix(OrganisationCard.fieldCount))) else { return nil }
        fields = fields.dropFirst(OrganisationCard.fieldCount)
        let counts = fields.removeFirst().split(separator: " ").compactMap { Int($0) }
        guard counts.count == 4 else { return nil }
        self.card = card
        self.counts = FindingCounts(warnings: counts[0], notes: counts[1], dossier: counts[2], accepted: counts[3])
        paths = fields.removeFirst().split(separator: " ").map(String.init)
        state = fields.removeFirst()
        self.line = line
    }

    /// - Returns: nothing where a text in it would break the line.
    fileprivate static func line(
        of card: OrganisationCard, _ counts: FindingCounts, _ paths: [String], digest: String, state: String
    ) -> String? {
        let told = [counts.warnings, counts.notes, counts.dossier, counts.accepted].map { "\($0)" }
        let fields = [digest] + card.fields + [told.joined(separator: " "), paths.joined(separator: " "), state, ""]
        let isPlain = fields.allSatisfy { field in field.utf8.allSatisfy { $0 >= 0x20 } }
        return isPlain ? fields.joined(separator: "\t") : nil
    }
}

extension OrganisationCard {
    fileprivate static let fieldCount = 9

    fileprivate var fields: [String] {
        [
            id, name, documents.map(\.rawValue).joined(separator: " "), date?.description ?? "",
            dates.map { $0?.description ?? "-" }.joined(separator: " "), location?.file ?? "",
            location?.line.map { "\($0)" } ?? "", location?.column.map { "\($0)" } ?? "",
            location?.keyPath ?? "-",
        ]
    }

    fileprivate init?(fields: [String]) {
        id = fields[0]
        name = fields[1]
        documents = fields[2].split(separator: " ").compactMap { DocumentKind(rawValue: String($0)) }
        date = CalendarDate(iso: fields[3])
        dates = fields[4].split(separator: " ").map { CalendarDate(iso: String($0)) }
        location =
            fields[5].isEmpty
            ? nil
            : Location(
                file: fields[5], line: Int(fields[6]), column: Int(fields[7]),
                keyPath: fields[8] == "-" ? nil : fields[8])
        guard !documents.isEmpty, dates.count == documents.count else { return nil }
    }
}

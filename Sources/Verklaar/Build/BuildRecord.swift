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
    /// How what belongs to no organisation alone was left.
    struct CommonState: Sendable {
        let text: String
    }

    /// An organisation as it was built.
    struct Entry: Sendable {
        let card: OrganisationCard
        let counts: FindingCounts
        /// What was published of it, from the output folder.
        let paths: [String]
        let line: String
        fileprivate let state: String
    }

    private static let folder = ".verklaar"

    private let site: Site
    /// The paths of the site and of its output folder.
    private let (root, published): (String, String)
    let file: URL
    /// All that the pages depend on beside the facts and texts of their organisation.
    let common: String
    private let earlier: RecordLines
    /// The own texts of all organisations: few have any, and to look for those of each takes longer than to list them.
    private let texts: Set<String>

    init(of site: Site, _ output: OutputFolder, _ options: BuildOptions) {
        self.site = site
        (root, published) = (site.root.path, output.url.path)
        let place = "\(output.url.absoluteURL.path) \(output.layout.rawValue)"
        file = site.root.appendingPathComponent("\(Self.folder)/\(SHA256.of(Array(place.utf8)).prefix(16))")
        let asked = "\(options.program) \(options.day) \(options.isStrict) \(options.isTrusted) \(output.name)"
        common = SHA256.of(Array(([asked] + site.files.stamps()).joined(separator: "\n").utf8))
        texts = Set(site.ownTextFiles())
        earlier = options.isForced ? RecordLines() : RecordLines(of: file, opening: common)
    }

    /// The organisation that these facts were of, if nothing of it changed since.
    func entry(of facts: [UInt8]) -> Entry? {
        guard !earlier.isEmpty, let entry = earlier.line(of: SHA256.of(facts)).flatMap(Entry.init),
            entry.state == state(of: entry.card.id, entry.paths)
        else { return nil }
        return entry
    }

    /// Whether what belongs to no organisation alone is as an earlier build left it, and so need not be made.
    func isUnchanged(_ common: CommonState) -> Bool { earlier.common == common.text }

    /// What belongs to no organisation alone: what follows from the cards, and the files as they are on disk.
    func state(of cards: OrganisationCards, _ common: [CommonFile.Kind]) -> CommonState {
        let stamps = common.map { FileStamp.text(of: "\(published)/\($0.path)") }
        let told = cards.digest(withDates: site.siteFacts.address != nil)
        return CommonState(text: SHA256.of(Array(([told] + stamps).joined(separator: " ").utf8)))
    }

    /// The line of an organisation that is published; nothing for one that is not to be told in a line.
    func line(of built: BuiltOrganisation, _ facts: [UInt8]) -> String? {
        let counts = FindingCounts(built.findings)
        let paths = built.files.map(\.path)
        return Entry.line(of: built.card, counts, paths, digest: SHA256.of(facts), state: state(of: built.id, paths))
    }

    /// The organisation's own texts in the site, and its pages, as they are on disk.
    private func state(of id: String, _ paths: [String]) -> String {
        let own = texts.isEmpty ? [] : site.textFiles(of: id).filter(texts.contains).map { "\(root)/\($0)" }
        let pages = paths.map { "\(published)/\($0)" }
        return (own + pages).map(FileStamp.text(of:)).joined(separator: " ")
    }
}

extension BuildRecord.Entry {
    fileprivate init?(_ line: String) {
        var fields = line.parts(between: "\t")[...]
        guard fields.count == 5 + OrganisationCard.fieldCount else { return nil }
        fields.removeFirst()
        guard let card = OrganisationCard(fields: Array(fields.prefix(OrganisationCard.fieldCount))),
            !card.documents.isEmpty
        else { return nil }
        fields = fields.dropFirst(OrganisationCard.fieldCount)
        let counts = fields.removeFirst().split(separator: " ").compactMap { Int($0) }
        guard counts.count == 4 else { return nil }
        self.card = card
        self.counts = FindingCounts(warnings: counts[0], notes: counts[1], dossier: counts[2], accepted: counts[3])
        paths = fields.removeFirst().parts(between: " ")
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

extension String {
    /// Its parts, by its bytes: quicker than by its characters.
    fileprivate func parts(between separator: Unicode.Scalar) -> [String] {
        var text = self
        return text.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}

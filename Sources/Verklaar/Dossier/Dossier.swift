import Claims
import Diagnostics
import Facts
import Foundation
import Reading
import TextRules
import Visible

// A dossier is what an organisation keeps of a document that it published, so that it can account for it (AVG art. 5 lid 2, 24):
// what was said, because of which facts and which law, what was found and who decided. It takes what is published and the
// facts, and judges nothing by itself; `Dossier+Report` tells it in Dutch.

/// The file of one published document.
public struct Dossier: Sendable {
    let site: Site
    let organisation: Organisation
    let document: DocumentKind
    let files: [PublishedPage]
    /// Where it can be read; nothing where that is not known.
    let address: String?
    /// "Versie 2 van 29 november 2026."; nothing where the document tells none.
    let version: String?
    /// The frozen version that it is of; nothing where this version is not frozen.
    let record: DossierRecord?
    /// Whether the pages and facts are those that were frozen.
    let isFrozen: Bool
    /// The commit that the site is at; nothing where there is no git.
    let revision: SiteRevision?
    let day: CalendarDate
    let names: FactNames
    let ledger: PageLedger
    let findings: [DossierFinding]
    let coverage: Coverage
    let papers: PaperTrail
    let sources: LegalSources
    let figures: TextFigures
    let mutations: MutationFigures?
    /// What changed since an earlier edition, where one was given.
    let comparison: Comparison?

    /// How many sentences are in the organisation's own words.
    var ownWordCount: Int {
        ledger.pieces.count { if case .ownWords = $0.source { true } else { false } }
    }
}

extension Site {
    /// The file of a published document.
    ///
    /// - Parameters:
    ///   - output: where the site is published.
    ///   - number: of a frozen version, with the facts that were frozen with it; what is published now, where it is left out.
    ///   - earlier: what it is compared with: a git revision, a folder, a published file or facts as JSON; the frozen version
    ///     before it, where it is left out and there is one.
    ///   - day: the day that judges acceptances and legal data.
    /// - Throws: `FileError` for a document that is not published or a version that is not frozen, `DiagnosticError` for one
    ///   that cannot be read.
    public func dossier(
        of organisation: Organisation, _ document: DocumentKind, in output: OutputFolder,
        version number: VersionNumber? = nil, since earlier: String? = nil, on day: CalendarDate
    ) throws -> Dossier {
        let edition = try edition(of: organisation, document, number)
        let facts = edition.facts
        let files = try published(edition, in: output)
        let own = try ledger(of: files[1], facts, by: reader)
        let others = try facts.documents.filter { $0 != document }.compactMap { other in
            try otherLedger(of: other, facts, in: output, by: reader)
        }
        // The frame of a frozen page was that of its day.
        let found = try findings(in: edition.frozen == nil ? files : [files[1]], of: facts, on: day)
        let findings = [DossierFinding](found, in: facts)
        return Dossier(
            site: self, organisation: facts, document: document, files: files,
            address: siteFacts.address?.address(of: edition.folder), version: own.ledger.version,
            record: edition.record, isFrozen: edition.isFrozen, revision: SiteRevision(of: self, publishedIn: output),
            day: day,
            names: FactNames(facts),
            ledger: own.ledger, findings: findings, coverage: Coverage(facts, in: [own.ledger] + others, findings),
            papers: PaperTrail(facts), sources: LegalSources(own.ledger, findings), figures: TextFigures(own.page),
            mutations: MutationFigures(in: self.files),
            comparison: try comparison(of: edition, since: earlier, in: output, on: day))
    }

    private func otherLedger(
        of document: DocumentKind, _ organisation: Organisation, in output: OutputFolder, by reader: PageReader
    ) throws -> PageLedger? {
        let path = PublishedPage.path(of: organisation, document, .markdown)
        return try output.bytesIfThere(path).map { bytes in
            try ledger(
                of: PublishedPage(file: "\(output.name)/\(path)", document: document, format: .markdown, bytes: bytes),
                organisation, by: reader
            ).ledger
        }
    }

    /// All that a published file shows, with what stands behind it.
    func ledger(
        of file: PublishedPage, _ organisation: Organisation, by reader: PageReader
    ) throws -> (page: VisiblePage, ledger: PageLedger) {
        let page = try Stages.see(file.bytes, file: file.file, as: file.format.reading)
        let reading = Stages.read(page, by: reader, in: surroundings(of: organisation), organisation.addressing)
        return (
            page,
            PageLedger(
                page, read: reading, file.document, claims: required(of: organisation, in: file.document),
                prose: try prose(of: organisation, in: file.document))
        )
    }

    /// What is found in the facts, and where the files differ from them; each finding once.
    private func findings(
        in files: [PublishedPage], of organisation: Organisation, on day: CalendarDate
    ) throws -> [Diagnostic] {
        let selection = Selection(all: [organisation], chosen: [organisation])
        let inspector = try Inspector(self).inspector(of: organisation, files[0].document)
        var known: Set<String> = []
        return (try judge(selection, on: day) + files.reversed().flatMap(inspector.findings)).filter {
            known.insert("\($0.rule.rawValue) \($0.message)").inserted
        }
    }
}

extension PageLedger {
    fileprivate var version: String? { pieces.first { $0.claim?.kind.isVersion == true }?.text }
}

/// The commit that a site is at.
struct SiteRevision: Sendable {
    let commit: String
    /// Whether facts, templates or pages are otherwise in the working tree.
    let isChanged: Bool

    /// - Returns: nothing where there is no git, or the site is in no repository.
    init?(of site: Site, publishedIn output: OutputFolder) {
        let git = Git(folder: site.root)
        guard let head = try? git.run(["rev-parse", "--verify", "--quiet", "HEAD"]), head.exitCode == 0 else {
            return nil
        }
        commit = head.output
        let inside = output.name.hasPrefix("/") || output.name.hasPrefix("..") ? [] : [output.name]
        let status = try? git.run(["status", "--porcelain", "--", "content", "templates"] + inside)
        isChanged = status?.output.isEmpty == false
    }
}

import Diagnostics
import Facts
import Render
import Surroundings

/// The pages of an organisation, and what was found in its facts and in them.
public struct BuiltOrganisation: Sendable {
    public let card: OrganisationCard
    /// As they are to be published; none where a finding is in the way of that.
    public let files: [RenderedFile]
    /// What its pages use, and those of others may.
    let assets: [RenderedFile]
    public let findings: [Diagnostic]

    public var id: String { card.id }
    /// Whether it may be published.
    public let isPublishable: Bool
    /// Whether its facts contradict themselves, so that there are no pages to look at.
    let isContradictory: Bool
    /// Whether its own words could not be read.
    fileprivate(set) var isUnreadable = false

    fileprivate init(
        _ card: OrganisationCard, _ files: [RenderedFile], using assets: [RenderedFile], _ findings: [Diagnostic],
        strict: Bool
    ) {
        self.card = card
        self.assets = assets
        self.findings = findings.about(card.id)
        isPublishable = !findings.contains { $0.isFatal(strict: strict) }
        isContradictory = findings.contains(where: \.leavesNothingToPublish)
        self.files = isPublishable ? files : []
    }
}

/// Builds organisations, each by itself: facts go in, pages and findings come out. What all have in common is worked out once.
public struct OrganisationBuild: Sendable {
    let site: Site
    let options: BuildOptions
    private let inspector: Inspector

    public init(_ site: Site, _ options: BuildOptions) {
        self.site = site
        self.options = options
        inspector = Inspector(site)
    }

    /// Judges the facts of an organisation, makes its pages, and reads them back.
    ///
    /// - Parameter output: where it was published before, and by what findings call the pages; nothing where it is published by
    ///   others.
    /// - Throws: `FileError` for files of the site that cannot be read, `DiagnosticError` for prose that is none.
    public func build(_ organisation: Organisation, before output: OutputFolder? = nil) throws -> BuiltOrganisation {
        let card = OrganisationCard(organisation)
        let layout = output?.layout ?? .page
        func built(_ findings: [Diagnostic], _ files: [RenderedFile] = []) -> BuiltOrganisation {
            // Beside other parts, what several organisations use is nobody's.
            let isAlone = layout == .page && options.shard == nil
            let assets = isAlone ? site.surroundings.assets(of: [card.id]).map(RenderedFile.init) : []
            return BuiltOrganisation(card, files, using: assets, findings, strict: options.isStrict)
        }
        let judged = try site.judge(organisation, on: options.day, strict: options.isStrict)
        if judged.contains(where: \.leavesNothingToPublish) { return built(judged) }
        let frozen = try site.changedVersions(of: [organisation], in: nil)
        let inTheWay = (output.map { site.links(to: card, in: $0) } ?? []) + frozen
        if !inTheWay.isEmpty { return built(judged + inTheWay) }
        let required = try site.requiredDocuments(of: organisation)
        let files = try site.files(of: required, layout)
        let found = options.isTrusted ? [] : try readBack(files, of: required, before: output)
        return built(judged + found, files)
    }

    /// The same, of an organisation that is no part of a whole: what keeps its own words from being read is found in it alone.
    func build(alone organisation: Organisation, before output: OutputFolder) throws -> BuiltOrganisation {
        do { return try build(organisation, before: output) } catch let error as DiagnosticError {
            var built = BuiltOrganisation(
                OrganisationCard(organisation), [], using: [], error.diagnostics, strict: options.isStrict)
            built.isUnreadable = true
            return built
        }
    }

    private func readBack(
        _ files: [RenderedFile], of required: RequiredDocuments, before output: OutputFolder?
    ) throws -> [Diagnostic] {
        func bytes(_ path: String) -> [UInt8]? { files.first { $0.path == path }?.bytes }
        let versions =
            try output.map { try site.unchangedVersions(of: [required.organisation], in: $0, replacedBy: bytes) } ?? []
        return versions
            + (try site.compare(
                required, by: inspector, called: output?.name ?? "public", output?.layout ?? .page, bytes: bytes))
    }
}

extension Site {
    /// All that is published of an organisation: its documents, what others ask of it in formats of theirs, and its frozen
    /// versions.
    func files(of required: RequiredDocuments, _ layout: Layout) throws -> [RenderedFile] {
        let pages = try compile(required, layout)
        if layout == .bare { return pages }
        let organisations = [required.organisation]
        return try pages + exports(of: organisations).map(\.file) + frozenFiles(of: organisations)
    }

    /// Where those stand, from the output folder.
    func publishedPaths(of card: OrganisationCard) -> [String] {
        card.pagePaths + exportPaths(of: card.id) + frozenPaths(of: card.id)
    }

    /// Links in the place of what an organisation publishes.
    func links(to card: OrganisationCard, in output: OutputFolder) -> [Diagnostic] {
        SiteLinks.findings(at: output.layout == .page ? publishedPaths(of: card) : card.pagePaths, in: output)
    }
}

import Claims
import Diagnostics
import Facts
import Reading
import Visible

/// Holds pages against facts, one at a time. What a site's templates say about reading is worked out once.
public struct Inspector: Sendable {
    let site: Site
    private let reader: PageReader
    private let blanks: Result<BlankPages, any Error>

    public init(_ site: Site) {
        self.site = site
        reader = PageReader(site.templates)
        blanks = Result { try BlankPages(site) }
    }

    /// Where a page differs from the facts, and what the rules of the text find in it. A page that cannot be read at all
    /// has the finding that says why.
    ///
    /// - Throws: for prose of the organisation, or a page template, that cannot be read.
    public func findings(in page: PublishedPage, of organisation: Organisation) throws -> [Diagnostic] {
        let document = page.document
        let template = site.templates.template(of: document)
        let reading: PageReading
        do throws(DiagnosticError) { reading = try read(page, organisation) } catch { return error.diagnostics }
        let addressing = organisation.addressing
        let findings = Stages.compare(
            reading, with: site.required(of: organisation, in: document), in: template,
            prose: try site.prose(of: organisation, in: document),
            frame: page.layout == .page ? site.frame(of: organisation, document) : nil,
            blank: page.layout == .page
                ? try blanks.get()[organisation.id, organisation.documents.filter { $0 != document }] : nil
        ) { site.sentence(for: $0, addressing, in: document) }
        // Where an address was taken away, that is the difference.
        return findings.filter { finding in
            finding.rule == .textHidden || !reading.page.obfuscated.contains(finding.location?.line ?? 0)
        }
    }

    /// The claims that a page makes, each with its place in the page and the fact behind it.
    ///
    /// - Throws: `DiagnosticError` for a page that cannot be read.
    public func explanations(of page: PublishedPage, of organisation: Organisation) throws -> [Explanation] {
        let facts = site.required(of: organisation, in: page.document)
        return try read(page, organisation).claims.map { Explanation($0, among: facts) }
    }

    /// What the rules find in facts on a day, as a check does.
    public func judge(_ organisation: Organisation, on day: CalendarDate) -> [Diagnostic] {
        Stages.judge(organisation, on: day)
    }

    /// The sentences in which the documents of an organisation tell what stands at some places in its facts.
    public func sentences(of organisation: Organisation, from places: Set<Location?>) -> [String] {
        organisation.documents.flatMap { document in
            site.required(of: organisation, in: document).filter { $0.origin != nil && places.contains($0.origin) }
                .map { site.sentence(for: $0, organisation.addressing, in: document) }
        }
    }

    private func read(_ page: PublishedPage, _ organisation: Organisation) throws(DiagnosticError) -> PageReading {
        let surroundings = site.surroundings(of: organisation)
        let isBare = page.layout == .bare
        let bytes =
            isBare && page.format == .markdown
            ? FrontMatter.blanked(in: page.bytes, declared: surroundings.frontMatter) : page.bytes
        return Stages.read(
            try Stages.see(
                bytes, file: page.file, as: page.format.reading, fragment: isBare ? page.document.folder : nil),
            by: reader, in: surroundings, organisation.addressing)
    }
}

import Check
import Claims
import Diagnostics
import Facts
import Reading
import Surroundings
import Visible

/// Holds pages against facts, one at a time. What a site's templates say about reading is worked out once.
public struct Inspector: Sendable {
    let site: Site
    private let blanks: Result<BlankPages, any Error>

    public init(_ site: Site) {
        self.site = site
        blanks = Result { try BlankPages(site) }
    }

    /// Where a page differs from the facts, and what the rules of the text find in it. A page that cannot be read at all
    /// has the finding that says why.
    ///
    /// - Throws: for prose of the organisation, or a page template, that cannot be read.
    public func findings(in page: PublishedPage, of organisation: Organisation) throws -> [Diagnostic] {
        try inspector(of: organisation, page.document, page.layout).findings(in: page)
    }

    /// For several texts that stand for one document: what they must say is worked out once.
    ///
    /// - Throws: for prose of the organisation, or a page template, that cannot be read.
    public func inspector(
        of organisation: Organisation, _ document: DocumentKind, _ layout: Layout = .page
    ) throws -> DocumentInspector {
        let others = layout == .page ? organisation.documents.filter { $0 != document } : []
        return try inspector(
            of: organisation, site.requiredDocument(document, of: organisation), beside: others,
            in: site.surroundings(of: organisation), layout)
    }

    /// The same for one of the documents of an organisation, of which that was worked out already.
    func inspector(
        of documents: RequiredDocuments, _ document: RequiredDocument, _ layout: Layout
    ) throws -> DocumentInspector {
        try inspector(
            of: documents.organisation, document, beside: documents.kinds(besides: document.kind),
            in: documents.surroundings, layout)
    }

    private func inspector(
        of organisation: Organisation, _ document: RequiredDocument, beside others: [DocumentKind],
        in surroundings: Surroundings, _ layout: Layout
    ) throws -> DocumentInspector {
        let isPage = layout == .page
        let required = RequiredPage(
            saying: document.claims, as: document.sentences.map(\.text), in: document.template,
            prose: document.prose, document.addressing, frame: isPage ? document.frame : nil,
            blank: isPage ? try blanks.get()[organisation.id, others] : nil)
        return DocumentInspector(
            inspector: self, organisation: organisation, surroundings: surroundings, required: required)
    }

    /// The claims that a page makes, each with its place in the page and the fact behind it.
    ///
    /// - Throws: `DiagnosticError` for a page that cannot be read.
    public func explanations(of page: PublishedPage, of organisation: Organisation) throws -> [Explanation] {
        let facts = site.required(of: organisation, in: page.document)
        let reading = try read(page, organisation, in: site.surroundings(of: organisation))
        return reading.claims.map { Explanation($0, among: facts) }
    }

    /// What the rules find in facts on a day, as a check does.
    public func judge(_ organisation: Organisation, on day: CalendarDate) -> [Diagnostic] {
        Stages.judge(organisation, on: day)
    }

    /// The sentences in which the documents of an organisation tell what stands at some places in its facts.
    public func sentences(of organisation: Organisation, from places: Set<Location?>) -> [String] {
        organisation.documents.flatMap { document in
            site.required(of: organisation, in: document).filter { $0.origin != nil && places.contains($0.origin) }
                .map { site.templates(of: organisation.id).sentence(for: $0, organisation.addressing, in: document) }
        }
    }

    fileprivate func read(
        _ page: PublishedPage, _ organisation: Organisation, in surroundings: Surroundings
    ) throws(DiagnosticError) -> PageReading {
        let isBare = page.layout == .bare
        let bytes =
            isBare && page.format == .markdown
            ? FrontMatter.blanked(in: page.bytes, declared: surroundings.frontMatter) : page.bytes
        var seen = try Stages.see(
            bytes, file: page.file, as: page.format.reading, fragment: isBare ? page.document.folder : nil,
            within: page.selector)
        if let address = page.address {
            seen = seen.rewritingLinks(PageLinks(page: address, places: surroundings.places).plain)
        }
        return Stages.read(seen, by: site.reader(of: organisation.id), in: surroundings, organisation.addressing)
    }
}

/// Holds texts that stand for one document of an organisation against its facts.
public struct DocumentInspector: Sendable {
    fileprivate let inspector: Inspector
    fileprivate let organisation: Organisation
    fileprivate let surroundings: Surroundings
    fileprivate let required: RequiredPage

    /// Where a page differs from the facts, and what the rules of the text find in it. A page that cannot be read at all
    /// has the finding that says why.
    public func findings(in page: PublishedPage) -> [Diagnostic] {
        let reading: PageReading
        do throws(DiagnosticError) { reading = try inspector.read(page, organisation, in: surroundings) } catch {
            return error.diagnostics
        }
        // Where an address was taken away, that is the difference.
        return Stages.compare(reading, with: required, by: inspector.site.language.textRules).withoutEmptied().filter {
            finding in
            finding.rule == .textHidden || !reading.page.obfuscated.contains(finding.location?.line ?? 0)
        }
    }
}

extension [Diagnostic] {
    /// An element from which its text was taken is told as the text that is missing, or stands elsewhere: once.
    fileprivate func withoutEmptied() -> [Diagnostic] {
        var taken = count { [.textMissing, .textMoved].contains($0.rule) }
        return filter { finding in
            guard taken > 0, finding.rule == .elementUnexpected, finding.message.contains("> without text ") else {
                return true
            }
            taken -= 1
            return false
        }
    }
}
